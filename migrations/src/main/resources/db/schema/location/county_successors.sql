create table public.county_successors (
  retired_fips text not null,
  successor_fips text not null,
  constraint county_successors_pkey primary key (retired_fips, successor_fips),
  constraint county_successors_retired_fips_check check (retired_fips ~ '^\d{5}$'),
  constraint county_successors_successor_fips_fkey foreign key (successor_fips)
    references public.counties (fips) on update cascade on delete cascade
);

create index county_successors_successor_fips_idx
  on public.county_successors (successor_fips);

create trigger note_county_successors_change
  after insert or update or delete or truncate on public.county_successors
  for each statement
  execute function public.note_data_change('catalogue');

comment on table public.county_successors is
  'County codes that are no longer in use, and the counties that took their area over: one for a new name, several for a division.';
