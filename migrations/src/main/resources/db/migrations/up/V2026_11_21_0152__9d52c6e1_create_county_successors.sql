-- revision: 9d52c6e1
-- parent: 4c07e9b2
-- message: create county_successors
-- date: 2026-11-21T01:52
-- data loss: none

set local lock_timeout = '5s';

create table public.county_successors (
  retired_fips text not null,
  successor_fips text not null
);

comment on table public.county_successors is 'County codes that are no longer in use, and the counties that took their area over: one for a new name, several for a division.';

create index county_successors_successor_fips_idx on public.county_successors using btree (successor_fips);

alter table public.county_successors
  add constraint county_successors_retired_fips_check check ((retired_fips ~ '^\d{5}$'::text));

alter table public.county_successors
  add constraint county_successors_pkey primary key (retired_fips, successor_fips);

alter table public.county_successors
  add constraint county_successors_successor_fips_fkey foreign key (successor_fips) references public.counties(fips) on update cascade on delete cascade;
