alter table public.agencies add column whistleblower text;

create table public.tips (
  id bigint generated always as identity,
  caller text not null,
  constraint tips_pkey primary key (id)
);

alter table public.users rename column email to address;
