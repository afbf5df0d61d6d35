-- revision: 6480e1a3
-- parent: 94c2e7ed
-- message: take letters of mail_queue by priority, step 2 of 6
-- date: 2026-11-29T09:34
-- data loss: column public.mail_queue.first_tried_at, column public.mail_queue.priority, column public.mail_queue.unsubscribe

set local lock_timeout = '5s';

alter table public.mail_queue
  drop constraint mail_queue_priority_check;

alter table only public.mail_queue
  drop column priority;

alter table only public.mail_queue
  drop column unsubscribe;

alter table only public.mail_queue
  drop column first_tried_at;

alter table only public.mail_queue
  alter column due_at set default now();

comment on column public.mail_queue.due_at is 'When the next try is due. A server that is about to send moves it ahead, so that no other sends the same letter.';
