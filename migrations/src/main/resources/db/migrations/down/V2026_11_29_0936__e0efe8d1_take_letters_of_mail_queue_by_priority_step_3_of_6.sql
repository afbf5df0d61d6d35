-- revision: e0efe8d1
-- parent: 6480e1a3
-- message: take letters of mail_queue by priority, step 3 of 6
-- date: 2026-11-29T09:34
-- data loss: column public.mail_queue.priority

set local lock_timeout = '5s';

alter table public.mail_queue drop constraint mail_queue_priority_check;

alter table public.mail_queue
  add constraint mail_queue_priority_check check (((priority >= 0) and (priority <= 2))) not valid;
