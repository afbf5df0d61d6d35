-- revision: 5ec6497e
-- parent: ff1574c4
-- message: index data_source_pending_event_notification by age, step 2 of 2
-- date: 2026-11-29T09:40
-- data loss: none

set local lock_timeout = '5s';

drop index public.data_source_pending_event_notification_created_at_idx;
