create materialized view public.map_states as
select
  locations.id as location_id,
  us_states.state_name as name,
  us_states.state_iso,
  coalesce(sum(map_record_types.source_count), 0)::bigint as source_count
from public.locations
join public.us_states
  on us_states.id = locations.state_id
left join public.map_record_types
  on map_record_types.location_id = locations.id
where locations.type = 'State'
group by locations.id, us_states.id;

create unique index map_states_location_id_key
  on public.map_states (location_id);

comment on materialized view public.map_states is
  'States for the map, each with the number of data sources of agencies in the state or anywhere inside it.';
comment on column public.map_states.source_count is
  'Distinct data sources, broken ones and those without a record type included; 0 for none.';
