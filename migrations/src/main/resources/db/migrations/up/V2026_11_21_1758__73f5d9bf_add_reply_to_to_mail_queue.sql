-- revision: 73f5d9bf
-- parent: 9e6154ac
-- message: add reply_to to mail_queue
-- date: 2026-11-21T17:58
-- data loss: none

set local lock_timeout = '5s';

alter table public.mail_queue
  add column reply_to text;

comment on column public.mail_queue.reply_to is 'Where an answer goes; null for the sender.';
