-- revision: 3ae9db85
-- parent: 6f67d3aa
-- message: create mail_queue
-- date: 2026-11-21T14:16
-- data loss: table public.mail_queue

set local lock_timeout = '5s';

alter table public.mail_queue
  drop constraint mail_queue_attempts_check;

alter table public.mail_queue
  drop constraint mail_queue_recipient_not_blank_check;

alter table public.mail_queue
  drop constraint mail_queue_body_check;

alter table public.mail_queue
  drop constraint mail_queue_end_check;

alter table public.mail_queue
  drop constraint mail_queue_pkey;

alter table public.mail_queue
  drop constraint mail_queue_message_id_key;

drop index public.mail_queue_sent_at_idx;

drop index public.mail_queue_due_at_idx;

drop table public.mail_queue;
