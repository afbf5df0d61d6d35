-- revision: 682a4f44
-- parent: 4ae57d03
-- message: create github states
-- date: 2026-11-29T09:55
-- data loss: none

set local lock_timeout = '5s';

create table public.github_states (
  state_digest text not null,
  used_at timestamp with time zone default now() not null
);

comment on table public.github_states is 'States that browsers have brought back from GitHub, so that each counts once. Removed a day later, when they have long ended.';

comment on column public.github_states.state_digest is 'SHA-256 of the state, in lower-case hexadecimal digits.';

create index github_states_used_at_idx on public.github_states using btree (used_at);

alter table public.github_states
  add constraint github_states_state_digest_check check ((state_digest ~ '^[0-9a-f]{64}$'::text));

alter table public.github_states
  add constraint github_states_pkey primary key (state_digest);
