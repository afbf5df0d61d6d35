-- revision: d022860a
-- parent: 0c227485
-- message: add reply_to to mail_queue
-- date: 2026-11-21T19:05
-- data loss: column public.mail_queue.reply_to

set local lock_timeout = '5s';

alter table only public.mail_queue
  drop column reply_to;
