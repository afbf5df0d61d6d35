-- revision: 94c2e7ed
-- parent: d780fbcd
-- message: take letters of mail_queue by priority, step 1 of 6
-- date: 2026-11-29T09:34
-- data loss: none

drop index concurrently public.mail_queue_due_at_idx;
