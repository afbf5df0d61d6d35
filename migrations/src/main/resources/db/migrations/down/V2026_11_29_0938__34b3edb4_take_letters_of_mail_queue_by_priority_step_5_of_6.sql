-- revision: 34b3edb4
-- parent: d1a9a741
-- message: take letters of mail_queue by priority, step 5 of 6
-- date: 2026-11-29T09:34
-- data loss: none

set local lock_timeout = '5s';

drop index public.mail_queue_priority_idx;
