-- A source has one record type: the counts of several types may be added up.
create materialized view public.map_record_types as
select
  seats.location_id,
  data_sources.record_type_id,
  count(distinct data_sources.id) as source_count
from (
  select
    link_agencies__locations.location_id,
    link_agencies__locations.agency_id
  from public.link_agencies__locations
  join public.locations
    on locations.id = link_agencies__locations.location_id
  where locations.type = 'Locality'
  union all
  select
    counties.id as location_id,
    link_agencies__locations.agency_id
  from public.link_agencies__locations
  join public.locations
    on locations.id = link_agencies__locations.location_id
  join public.locations as counties
    on counties.county_id = locations.county_id
    and counties.type = 'County'
  union all
  select
    states.id as location_id,
    link_agencies__locations.agency_id
  from public.link_agencies__locations
  join public.locations
    on locations.id = link_agencies__locations.location_id
  join public.locations as states
    on states.state_id = locations.state_id
    and states.type = 'State'
) as seats
join public.link_agencies__data_sources
  on link_agencies__data_sources.agency_id = seats.agency_id
join public.data_sources
  on data_sources.id = link_agencies__data_sources.data_source_id
where data_sources.record_type_id is not null
group by seats.location_id, data_sources.record_type_id;

create unique index map_record_types_record_type_id_location_id_key
  on public.map_record_types (record_type_id, location_id) include (source_count);

comment on materialized view public.map_record_types is
  'For each state, county and locality with data sources of agencies there or anywhere inside it: how many of each record type.';
comment on column public.map_record_types.source_count is
  'Distinct data sources, broken ones included; never 0.';
