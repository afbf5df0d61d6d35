create materialized view public.map_counties as
select
  locations.id as location_id,
  counties.name,
  us_states.state_iso,
  counties.fips,
  coalesce(sum(map_record_types.source_count), 0)::bigint as source_count
from public.locations
join public.counties
  on counties.id = locations.county_id
join public.us_states
  on us_states.id = locations.state_id
left join public.map_record_types
  on map_record_types.location_id = locations.id
where locations.type = 'County'
group by locations.id, counties.id, us_states.id;

create unique index map_counties_location_id_key
  on public.map_counties (location_id);

comment on materialized view public.map_counties is
  'Counties for the map, each with the number of data sources of agencies in the county or anywhere inside it.';
comment on column public.map_counties.source_count is
  'Distinct data sources, broken ones and those without a record type included; 0 for none.';
