-- revision: d022860a
-- parent: 0c227485
-- message: add reply_to to mail_queue
-- date: 2026-11-21T19:05
-- data loss: none

set local lock_timeout = '5s';

alter table public.mail_queue
  add column reply_to text;

comment on column public.mail_queue.reply_to is 'Where an answer goes; null for the sender.';
