-- revision: 9d52c6e1
-- parent: 4c07e9b2
-- message: create county_successors
-- date: 2026-11-21T01:52
-- data loss: table public.county_successors

set local lock_timeout = '5s';

alter table public.county_successors
  drop constraint county_successors_retired_fips_check;

alter table public.county_successors
  drop constraint county_successors_pkey;

alter table public.county_successors
  drop constraint county_successors_successor_fips_fkey;

drop index public.county_successors_successor_fips_idx;

drop table public.county_successors;
