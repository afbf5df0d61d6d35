-- revision: 0b2eeb79
-- parent: 9d7b1721
-- message: note each occurrence in data_request_pending_event_notification, step 3 of 3
-- date: 2026-11-21T18:32
-- data loss: none

set local lock_timeout = '5s';

alter table public.data_request_pending_event_notification
  drop constraint data_request_pending_event_notification_occurrence_key;

-- lint:allow L18 events are few, and none is noted while a revision is taken back
create unique index data_request_pending_event_notification_occurrence_key on public.data_request_pending_event_notification using btree (data_request_id, event_type, created_at);
