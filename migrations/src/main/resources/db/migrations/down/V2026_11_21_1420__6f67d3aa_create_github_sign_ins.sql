-- revision: 6f67d3aa
-- parent: f0f22ffe
-- message: create github_sign_ins
-- date: 2026-11-21T14:16
-- data loss: table public.github_sign_ins

set local lock_timeout = '5s';

alter table public.github_sign_ins
  drop constraint github_sign_ins_code_digest_check;

alter table public.github_sign_ins
  drop constraint github_sign_ins_pkey;

drop index public.github_sign_ins_expires_at_idx;

drop table public.github_sign_ins;
