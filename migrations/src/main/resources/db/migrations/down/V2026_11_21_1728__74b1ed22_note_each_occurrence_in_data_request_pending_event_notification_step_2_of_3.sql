-- revision: 74b1ed22
-- parent: acf8f3fb
-- message: note each occurrence in data_request_pending_event_notification, step 2 of 3
-- date: 2026-11-21T17:27
-- data loss: none

set local lock_timeout = '5s';

drop index public.data_request_pending_event_notification_occurrence_key;
