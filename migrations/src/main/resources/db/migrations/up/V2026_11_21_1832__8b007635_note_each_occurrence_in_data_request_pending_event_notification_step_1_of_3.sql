-- revision: 8b007635
-- parent: 63d876bf
-- message: note each occurrence in data_request_pending_event_notification, step 1 of 3
-- date: 2026-11-21T18:32
-- data loss: none

set local lock_timeout = '5s';

alter table public.data_request_pending_event_notification
  drop constraint data_request_pending_event_notification_request_event_key;

comment on table public.data_request_pending_event_notification is 'What happened to data requests: an event each time a request comes to a state of which followers hear. The service adds it when it changes the request; followers are looked up later.';

comment on column public.data_request_pending_event_notification.created_at is 'When the transaction that changed the request began, which tells one occurrence from the next.';
