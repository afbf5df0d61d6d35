-- revision: 8b007635
-- parent: 63d876bf
-- message: note each occurrence in data_request_pending_event_notification, step 1 of 3
-- date: 2026-11-21T18:32
-- data loss: all events but the first of each request and type

set local lock_timeout = '5s';

comment on table public.data_request_pending_event_notification is 'What happened to data requests, each kind of event once for a request. The service adds an event when it changes the request; followers are looked up later.';

comment on column public.data_request_pending_event_notification.created_at is null;

delete from public.data_request_pending_event_notification as later
using public.data_request_pending_event_notification as earlier
where earlier.data_request_id = later.data_request_id
  and earlier.event_type = later.event_type
  and earlier.id < later.id;

-- lint:allow L24 events are few, and none is noted while a revision is taken back
alter table public.data_request_pending_event_notification
  add constraint data_request_pending_event_notification_request_event_key unique (data_request_id, event_type);
