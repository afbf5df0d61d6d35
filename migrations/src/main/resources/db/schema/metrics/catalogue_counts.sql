-- A place knows its county and its state, so that no hierarchy is climbed.
create materialized view public.catalogue_counts as
with publishing as (
  select distinct link_agencies__data_sources.agency_id
  from public.link_agencies__data_sources
),
places as (
  select distinct
    locations.state_id,
    locations.county_id
  from publishing
  join public.link_agencies__locations
    on link_agencies__locations.agency_id = publishing.agency_id
  join public.locations
    on locations.id = link_agencies__locations.location_id
)
select
  (select count(*) from public.data_sources) as source_count,
  (select count(*) from publishing) as agency_count,
  (select count(distinct places.county_id) from places) as county_count,
  (select count(distinct places.state_id) from places) as state_count;

create unique index catalogue_counts_source_count_key
  on public.catalogue_counts (source_count);

comment on materialized view public.catalogue_counts is
  'How much the catalogue holds, in one row.';
comment on column public.catalogue_counts.source_count is
  'All data sources.';
comment on column public.catalogue_counts.agency_count is
  'Agencies with data sources.';
comment on column public.catalogue_counts.county_count is
  'Counties with such agencies, or with localities that have some.';
comment on column public.catalogue_counts.state_count is
  'States with such agencies, counties or localities.';
