create table public.github_states (
  state_digest text not null,
  used_at timestamptz not null default now(),
  constraint github_states_pkey primary key (state_digest),
  constraint github_states_state_digest_check check (state_digest ~ '^[0-9a-f]{64}$')
);

create index github_states_used_at_idx
  on public.github_states (used_at);

comment on table public.github_states is
  'States that browsers have brought back from GitHub, so that each counts once. Removed a day later, when they have long ended.';
comment on column public.github_states.state_digest is
  'SHA-256 of the state, in lower-case hexadecimal digits.';
