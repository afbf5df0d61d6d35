-- revision: 23d9f5ea
-- parent: 604fadcc
-- message: make map_states, map_counties and map_localities from map_record_types
-- date: 2026-12-01T05:01
-- data loss: none
-- backward compatible: no
-- blocking: no

set local lock_timeout = '5s';

drop materialized view public.map_counties;

drop materialized view public.map_states;

drop materialized view public.map_record_types;

drop materialized view public.map_localities;

create materialized view public.map_record_types as
  with places as materialized (
         select link_agencies__locations.agency_id,
            locations.id as location_id,
            locations.county_id,
            locations.state_id
           from (public.link_agencies__locations
             join public.locations on ((locations.id = link_agencies__locations.location_id)))
          where (locations.state_id is not null)
        ), seats as (
         select coalesce(data_sources.record_type_id, (0)::bigint) as record_type_id,
            places.location_id,
            (lag(places.location_id) over seats_of_source is distinct from places.location_id) as is_new_in_location,
            (lag(places.county_id) over seats_of_source is distinct from places.county_id) as is_new_in_county,
            (lag(places.state_id) over seats_of_source is distinct from places.state_id) as is_new_in_state
           from ((public.link_agencies__data_sources
             join public.data_sources on ((data_sources.id = link_agencies__data_sources.data_source_id)))
             join places on ((places.agency_id = link_agencies__data_sources.agency_id)))
          window seats_of_source as (partition by link_agencies__data_sources.data_source_id order by places.state_id, places.county_id, places.location_id)
        ), sums as (
         select seats.location_id,
            seats.record_type_id,
            count(*) filter (where seats.is_new_in_location) as new_in_location,
            count(*) filter (where seats.is_new_in_county) as new_in_county,
            count(*) filter (where seats.is_new_in_state) as new_in_state
           from seats
          group by seats.location_id, seats.record_type_id
        )
 select sums.location_id,
    sums.record_type_id,
    sums.new_in_location as source_count
   from (sums
     join public.locations on ((locations.id = sums.location_id)))
  where (locations.type = 'Locality'::public.location_type)
union all
 select counties.id as location_id,
    sums.record_type_id,
    (sum(sums.new_in_county))::bigint as source_count
   from ((sums
     join public.locations on ((locations.id = sums.location_id)))
     join public.locations counties on (((counties.county_id = locations.county_id) and (counties.type = 'County'::public.location_type))))
  group by counties.id, sums.record_type_id
union all
 select states.id as location_id,
    sums.record_type_id,
    (sum(sums.new_in_state))::bigint as source_count
   from ((sums
     join public.locations on ((locations.id = sums.location_id)))
     join public.locations states on (((states.state_id = locations.state_id) and (states.type = 'State'::public.location_type))))
  group by states.id, sums.record_type_id
with data;

comment on materialized view public.map_record_types is 'For each state, county and locality with data sources of agencies there or anywhere inside it: how many of each record type.';

comment on column public.map_record_types.record_type_id is '0 for the sources without a record type.';

comment on column public.map_record_types.source_count is 'Distinct data sources, broken ones included; never 0.';

create materialized view public.map_counties as
  select locations.id as location_id,
    counties.name,
    us_states.state_iso,
    counties.fips,
    (coalesce(sum(map_record_types.source_count), (0)::numeric))::bigint as source_count
   from (((public.locations
     join public.counties on ((counties.id = locations.county_id)))
     join public.us_states on ((us_states.id = locations.state_id)))
     left join public.map_record_types on ((map_record_types.location_id = locations.id)))
  where (locations.type = 'County'::public.location_type)
  group by locations.id, counties.id, us_states.id
with data;

comment on materialized view public.map_counties is 'Counties for the map, each with the number of data sources of agencies in the county or anywhere inside it.';

comment on column public.map_counties.source_count is 'Distinct data sources, broken ones and those without a record type included; 0 for none.';

create unique index map_counties_location_id_key on public.map_counties using btree (location_id);

create materialized view public.map_states as
  select locations.id as location_id,
    us_states.state_name as name,
    us_states.state_iso,
    (coalesce(sum(map_record_types.source_count), (0)::numeric))::bigint as source_count
   from ((public.locations
     join public.us_states on ((us_states.id = locations.state_id)))
     left join public.map_record_types on ((map_record_types.location_id = locations.id)))
  where (locations.type = 'State'::public.location_type)
  group by locations.id, us_states.id
with data;

comment on materialized view public.map_states is 'States for the map, each with the number of data sources of agencies in the state or anywhere inside it.';

comment on column public.map_states.source_count is 'Distinct data sources, broken ones and those without a record type included; 0 for none.';

create unique index map_states_location_id_key on public.map_states using btree (location_id);

create unique index map_record_types_record_type_id_location_id_key on public.map_record_types using btree (record_type_id, location_id) include (source_count);

create materialized view public.map_localities as
  select locations.id as location_id,
    localities.name,
    counties.name as county_name,
    counties.fips as county_fips,
    us_states.state_iso,
    locations.lat,
    locations.lng,
    coalesce(locality_sources.source_count, (0)::bigint) as source_count
   from ((((public.locations
     join public.localities on ((localities.id = locations.locality_id)))
     join public.counties on ((counties.id = locations.county_id)))
     join public.us_states on ((us_states.id = locations.state_id)))
     left join ( select map_record_types.location_id,
            (sum(map_record_types.source_count))::bigint as source_count
           from public.map_record_types
          group by map_record_types.location_id) locality_sources on ((locality_sources.location_id = locations.id)))
  where ((locations.type = 'Locality'::public.location_type) and (locations.lat is not null) and (locations.lng is not null) and (exists ( select
           from public.link_agencies__locations
          where (link_agencies__locations.location_id = locations.id))))
with data;

comment on materialized view public.map_localities is 'Localities with agencies for the map, each with the number of data sources of these. A locality without coordinates cannot be drawn and is left out.';

comment on column public.map_localities.source_count is 'Distinct data sources, broken ones and those without a record type included; 0 for none.';

create unique index map_localities_location_id_key on public.map_localities using btree (location_id);
