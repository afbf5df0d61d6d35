-- revision: e2aad260
-- parent: 3ae9db85
-- message: create rate_buckets
-- date: 2026-11-21T14:16
-- data loss: none

set local lock_timeout = '5s';

create table public.rate_buckets (
  id text not null,
  state bytea,
  expires_at bigint
);

comment on table public.rate_buckets is 'How much of its allowance each caller has left, when several servers share the counting.';

comment on column public.rate_buckets.id is 'Class of use and caller.';

comment on column public.rate_buckets.expires_at is 'From when on the row says no more than its absence would, in milliseconds since 1970.';

create index rate_buckets_expires_at_idx on public.rate_buckets using btree (expires_at);

alter table public.rate_buckets
  add constraint rate_buckets_pkey primary key (id);
