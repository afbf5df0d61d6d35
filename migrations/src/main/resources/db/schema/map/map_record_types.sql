-- A source has one record type, so that the counts of several types may be added up. It counts once in a place, however
-- many of its agencies are there: one pass over what lies together shows what is new in the state, the county, the place.
create materialized view public.map_record_types as
with places as materialized (
  select
    link_agencies__locations.agency_id,
    locations.id as location_id,
    locations.county_id,
    locations.state_id
  from public.link_agencies__locations
  join public.locations
    on locations.id = link_agencies__locations.location_id
  where locations.state_id is not null
),
seats as (
  select
    coalesce(data_sources.record_type_id, 0) as record_type_id,
    places.location_id,
    lag(places.location_id) over seats_of_source is distinct from places.location_id as is_new_in_location,
    lag(places.county_id) over seats_of_source is distinct from places.county_id as is_new_in_county,
    lag(places.state_id) over seats_of_source is distinct from places.state_id as is_new_in_state
  from public.link_agencies__data_sources
  join public.data_sources
    on data_sources.id = link_agencies__data_sources.data_source_id
  join places
    on places.agency_id = link_agencies__data_sources.agency_id
  window seats_of_source as (
    partition by link_agencies__data_sources.data_source_id
    order by places.state_id, places.county_id, places.location_id
  )
),
sums as (
  select
    seats.location_id,
    seats.record_type_id,
    count(*) filter (where seats.is_new_in_location) as new_in_location,
    count(*) filter (where seats.is_new_in_county) as new_in_county,
    count(*) filter (where seats.is_new_in_state) as new_in_state
  from seats
  group by seats.location_id, seats.record_type_id
)
select
  sums.location_id,
  sums.record_type_id,
  sums.new_in_location as source_count
from sums
join public.locations
  on locations.id = sums.location_id
where locations.type = 'Locality'
union all
select
  counties.id,
  sums.record_type_id,
  sum(sums.new_in_county)::bigint
from sums
join public.locations
  on locations.id = sums.location_id
join public.locations as counties
  on counties.county_id = locations.county_id
  and counties.type = 'County'
group by counties.id, sums.record_type_id
union all
select
  states.id,
  sums.record_type_id,
  sum(sums.new_in_state)::bigint
from sums
join public.locations
  on locations.id = sums.location_id
join public.locations as states
  on states.state_id = locations.state_id
  and states.type = 'State'
group by states.id, sums.record_type_id;

create unique index map_record_types_record_type_id_location_id_key
  on public.map_record_types (record_type_id, location_id) include (source_count);

comment on materialized view public.map_record_types is
  'For each state, county and locality with data sources of agencies there or anywhere inside it: how many of each record type.';
comment on column public.map_record_types.record_type_id is
  '0 for the sources without a record type.';
comment on column public.map_record_types.source_count is
  'Distinct data sources, broken ones included; never 0.';
