-- A location knows its state, so that a state's sources are those of all locations that name it: no hierarchy to climb.
create materialized view public.map_states as
select
  locations.id as location_id,
  us_states.state_name as name,
  us_states.state_iso,
  coalesce(state_sources.source_count, 0) as source_count
from public.locations
join public.us_states
  on us_states.id = locations.state_id
left join (
  select
    locations.state_id,
    count(distinct link_agencies__data_sources.data_source_id) as source_count
  from public.locations
  join public.link_agencies__locations
    on link_agencies__locations.location_id = locations.id
  join public.link_agencies__data_sources
    on link_agencies__data_sources.agency_id = link_agencies__locations.agency_id
  group by locations.state_id
) as state_sources
  on state_sources.state_id = locations.state_id
where locations.type = 'State';

create unique index map_states_location_id_key
  on public.map_states (location_id);

comment on materialized view public.map_states is
  'States for the map, each with the number of data sources of agencies in the state or anywhere inside it.';
comment on column public.map_states.source_count is
  'Distinct data sources, broken ones and those without a record type included; 0 for none.';
