create materialized view public.map_localities as
select
  locations.id as location_id,
  localities.name,
  counties.name as county_name,
  counties.fips as county_fips,
  us_states.state_iso,
  locations.lat,
  locations.lng,
  coalesce(locality_sources.source_count, 0) as source_count
from public.locations
join public.localities
  on localities.id = locations.locality_id
join public.counties
  on counties.id = locations.county_id
join public.us_states
  on us_states.id = locations.state_id
left join (
  select
    map_record_types.location_id,
    sum(map_record_types.source_count)::bigint as source_count
  from public.map_record_types
  group by map_record_types.location_id
) as locality_sources
  on locality_sources.location_id = locations.id
where locations.type = 'Locality'
  and locations.lat is not null
  and locations.lng is not null
  and exists (
    select
    from public.link_agencies__locations
    where link_agencies__locations.location_id = locations.id
  );

create unique index map_localities_location_id_key
  on public.map_localities (location_id);

comment on materialized view public.map_localities is
  'Localities with agencies for the map, each with the number of data sources of these. A locality without coordinates cannot be drawn and is left out.';
comment on column public.map_localities.source_count is
  'Distinct data sources, broken ones and those without a record type included; 0 for none.';
