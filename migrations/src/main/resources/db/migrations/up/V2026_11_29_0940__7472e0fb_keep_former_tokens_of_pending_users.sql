-- revision: 7472e0fb
-- parent: df00ede6
-- message: keep former tokens of pending_users
-- date: 2026-11-29T09:34
-- data loss: none

set local lock_timeout = '5s';

alter table public.pending_users
  add column former_tokens text[] default '{}'::text[] not null;

comment on column public.pending_users.former_tokens is 'Those of the mails before it, whose links are good as well until they are a day old.';

comment on column public.pending_users.validation_token is 'Secret that the latest confirmation mail carries.';
