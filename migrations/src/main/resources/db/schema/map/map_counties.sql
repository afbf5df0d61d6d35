-- A location knows its county: see map_states.
create materialized view public.map_counties as
select
  locations.id as location_id,
  counties.name,
  us_states.state_iso,
  counties.fips,
  coalesce(county_sources.source_count, 0) as source_count
from public.locations
join public.counties
  on counties.id = locations.county_id
join public.us_states
  on us_states.id = locations.state_id
left join (
  select
    locations.county_id,
    count(distinct link_agencies__data_sources.data_source_id) as source_count
  from public.locations
  join public.link_agencies__locations
    on link_agencies__locations.location_id = locations.id
  join public.link_agencies__data_sources
    on link_agencies__data_sources.agency_id = link_agencies__locations.agency_id
  where locations.county_id is not null
  group by locations.county_id
) as county_sources
  on county_sources.county_id = locations.county_id
where locations.type = 'County';

create unique index map_counties_location_id_key
  on public.map_counties (location_id);

comment on materialized view public.map_counties is
  'Counties for the map, each with the number of data sources of agencies in the county or anywhere inside it.';
comment on column public.map_counties.source_count is
  'Distinct data sources, broken ones and those without a record type included; 0 for none.';
