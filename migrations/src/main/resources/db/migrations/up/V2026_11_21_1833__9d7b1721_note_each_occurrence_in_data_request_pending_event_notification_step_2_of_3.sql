-- revision: 9d7b1721
-- parent: 8b007635
-- message: note each occurrence in data_request_pending_event_notification, step 2 of 3
-- date: 2026-11-21T18:32
-- data loss: none

create unique index concurrently data_request_pending_event_notification_occurrence_key on public.data_request_pending_event_notification (data_request_id, event_type, created_at);
