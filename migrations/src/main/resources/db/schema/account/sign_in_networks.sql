create table public.sign_in_networks (
  user_id bigint not null,
  network text not null,
  used_at timestamptz not null default now(),
  constraint sign_in_networks_pkey primary key (user_id, network),
  constraint sign_in_networks_user_id_fkey foreign key (user_id)
    references public.users (id)
    on delete cascade,
  constraint sign_in_networks_network_check check (network ~ '^[0-9a-f]{64}$')
);

create index sign_in_networks_used_at_idx
  on public.sign_in_networks (used_at);

comment on table public.sign_in_networks is
  'Networks from which users gave the right password lately, ten at most for each: from there nobody else''s failures keep them out.';
comment on column public.sign_in_networks.network is
  'SHA-256 of the network that is one caller''s, an IPv4 address or an IPv6 /64.';
comment on column public.sign_in_networks.used_at is
  'When the password was right from there last, to within a day; forgotten ninety days later.';
