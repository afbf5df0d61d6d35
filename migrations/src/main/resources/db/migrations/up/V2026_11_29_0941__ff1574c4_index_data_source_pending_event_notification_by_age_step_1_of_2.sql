-- revision: ff1574c4
-- parent: 7472e0fb
-- message: index data_source_pending_event_notification by age, step 1 of 2
-- date: 2026-11-29T09:40
-- data loss: none

create index concurrently data_request_pending_event_notification_created_at_idx on public.data_request_pending_event_notification using btree (created_at);
