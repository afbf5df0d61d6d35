-- revision: 6480e1a3
-- parent: 94c2e7ed
-- message: take letters of mail_queue by priority, step 2 of 6
-- date: 2026-11-29T09:34
-- data loss: none

set local lock_timeout = '5s';

alter table public.mail_queue
  add column priority smallint default 0 not null;

comment on column public.mail_queue.priority is '0 for letters about an account, 1 for those to whoever runs the registry, 2 for digests: the lower number goes first.';

alter table public.mail_queue
  add column unsubscribe text;

comment on column public.mail_queue.unsubscribe is 'Where a mail program ends what brings such letters (List-Unsubscribe); null for letters that nothing ends.';

alter table public.mail_queue
  add column first_tried_at timestamp with time zone;

comment on column public.mail_queue.first_tried_at is 'When the first try was made; a recipient who is put off for five days from then is given up.';

alter table only public.mail_queue
  alter column due_at set default '-infinity'::timestamp with time zone;

comment on column public.mail_queue.due_at is 'When the next try is due; -infinity for at once. A server that is about to send moves it ahead, so that no other sends the same letter.';

alter table public.mail_queue
  add constraint mail_queue_priority_check check (((priority >= 0) and (priority <= 2))) not valid;
