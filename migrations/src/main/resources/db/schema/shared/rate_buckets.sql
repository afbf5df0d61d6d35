create table public.rate_buckets (
  id text not null,
  state bytea,
  expires_at bigint,
  constraint rate_buckets_pkey primary key (id)
);

create index rate_buckets_expires_at_idx
  on public.rate_buckets (expires_at);

comment on table public.rate_buckets is
  'How much of its allowance each caller has left, when several servers share the counting.';
comment on column public.rate_buckets.id is
  'Class of use and caller.';
comment on column public.rate_buckets.expires_at is
  'From when on the row says no more than its absence would, in milliseconds since 1970.';
