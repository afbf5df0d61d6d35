-- revision: 682a4f44
-- parent: 4ae57d03
-- message: create github states
-- date: 2026-11-29T09:55
-- data loss: table public.github_states

set local lock_timeout = '5s';

alter table public.github_states
  drop constraint github_states_state_digest_check;

alter table public.github_states
  drop constraint github_states_pkey;

drop index public.github_states_used_at_idx;

drop table public.github_states;
