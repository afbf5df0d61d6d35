-- revision: 7472e0fb
-- parent: df00ede6
-- message: keep former tokens of pending_users
-- date: 2026-11-29T09:34
-- data loss: column public.pending_users.former_tokens

set local lock_timeout = '5s';

alter table only public.pending_users
  drop column former_tokens;

comment on column public.pending_users.validation_token is 'Secret that the confirmation mail carries; a new mail replaces it.';
