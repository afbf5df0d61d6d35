-- revision: 73f5d9bf
-- parent: 9e6154ac
-- message: add reply_to to mail_queue
-- date: 2026-11-21T17:58
-- data loss: column public.mail_queue.reply_to

set local lock_timeout = '5s';

alter table only public.mail_queue
  drop column reply_to;
