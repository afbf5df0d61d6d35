-- revision: 23d9f5ea
-- parent: 604fadcc
-- message: make map_states, map_counties and map_localities from map_record_types
-- date: 2026-12-01T05:01
-- data loss: none

set local lock_timeout = '5s';

drop index public.map_states_location_id_key;

drop materialized view public.map_states;

drop index public.map_localities_location_id_key;

drop materialized view public.map_localities;

drop index public.map_counties_location_id_key;

drop materialized view public.map_counties;

drop index public.map_record_types_record_type_id_location_id_key;

drop materialized view public.map_record_types;

create materialized view public.map_states as
  select locations.id as location_id,
    us_states.state_name as name,
    us_states.state_iso,
    coalesce(state_sources.source_count, (0)::bigint) as source_count
   from ((public.locations
     join public.us_states on ((us_states.id = locations.state_id)))
     left join ( select locations_1.state_id,
            count(distinct link_agencies__data_sources.data_source_id) as source_count
           from ((public.locations locations_1
             join public.link_agencies__locations on ((link_agencies__locations.location_id = locations_1.id)))
             join public.link_agencies__data_sources on ((link_agencies__data_sources.agency_id = link_agencies__locations.agency_id)))
          group by locations_1.state_id) state_sources on ((state_sources.state_id = locations.state_id)))
  where (locations.type = 'State'::public.location_type)
with data;

comment on materialized view public.map_states is 'States for the map, each with the number of data sources of agencies in the state or anywhere inside it.';

comment on column public.map_states.source_count is 'Distinct data sources, broken ones and those without a record type included; 0 for none.';

create unique index map_states_location_id_key on public.map_states using btree (location_id);

create materialized view public.map_localities as
  select locations.id as location_id,
    localities.name,
    counties.name as county_name,
    counties.fips as county_fips,
    us_states.state_iso,
    locations.lat,
    locations.lng,
    locality_sources.source_count
   from ((((public.locations
     join public.localities on ((localities.id = locations.locality_id)))
     join public.counties on ((counties.id = locations.county_id)))
     join public.us_states on ((us_states.id = locations.state_id)))
     join ( select link_agencies__locations.location_id,
            count(distinct link_agencies__data_sources.data_source_id) as source_count
           from (public.link_agencies__locations
             left join public.link_agencies__data_sources on ((link_agencies__data_sources.agency_id = link_agencies__locations.agency_id)))
          group by link_agencies__locations.location_id) locality_sources on ((locality_sources.location_id = locations.id)))
  where ((locations.type = 'Locality'::public.location_type) and (locations.lat is not null) and (locations.lng is not null))
with data;

comment on materialized view public.map_localities is 'Localities with agencies for the map, each with the number of data sources of these. A locality without coordinates cannot be drawn and is left out.';

comment on column public.map_localities.source_count is 'Distinct data sources, broken ones and those without a record type included; 0 for none.';

create unique index map_localities_location_id_key on public.map_localities using btree (location_id);

create materialized view public.map_counties as
  select locations.id as location_id,
    counties.name,
    us_states.state_iso,
    counties.fips,
    coalesce(county_sources.source_count, (0)::bigint) as source_count
   from (((public.locations
     join public.counties on ((counties.id = locations.county_id)))
     join public.us_states on ((us_states.id = locations.state_id)))
     left join ( select locations_1.county_id,
            count(distinct link_agencies__data_sources.data_source_id) as source_count
           from ((public.locations locations_1
             join public.link_agencies__locations on ((link_agencies__locations.location_id = locations_1.id)))
             join public.link_agencies__data_sources on ((link_agencies__data_sources.agency_id = link_agencies__locations.agency_id)))
          where (locations_1.county_id is not null)
          group by locations_1.county_id) county_sources on ((county_sources.county_id = locations.county_id)))
  where (locations.type = 'County'::public.location_type)
with data;

comment on materialized view public.map_counties is 'Counties for the map, each with the number of data sources of agencies in the county or anywhere inside it.';

comment on column public.map_counties.source_count is 'Distinct data sources, broken ones and those without a record type included; 0 for none.';

create unique index map_counties_location_id_key on public.map_counties using btree (location_id);

create materialized view public.map_record_types as
  select seats.location_id,
    data_sources.record_type_id,
    count(distinct data_sources.id) as source_count
   from ((( select link_agencies__locations.location_id,
            link_agencies__locations.agency_id
           from (public.link_agencies__locations
             join public.locations on ((locations.id = link_agencies__locations.location_id)))
          where (locations.type = 'Locality'::public.location_type)
        union all
         select counties.id as location_id,
            link_agencies__locations.agency_id
           from ((public.link_agencies__locations
             join public.locations on ((locations.id = link_agencies__locations.location_id)))
             join public.locations counties on (((counties.county_id = locations.county_id) and (counties.type = 'County'::public.location_type))))
        union all
         select states.id as location_id,
            link_agencies__locations.agency_id
           from ((public.link_agencies__locations
             join public.locations on ((locations.id = link_agencies__locations.location_id)))
             join public.locations states on (((states.state_id = locations.state_id) and (states.type = 'State'::public.location_type))))) seats
     join public.link_agencies__data_sources on ((link_agencies__data_sources.agency_id = seats.agency_id)))
     join public.data_sources on ((data_sources.id = link_agencies__data_sources.data_source_id)))
  where (data_sources.record_type_id is not null)
  group by seats.location_id, data_sources.record_type_id
with data;

comment on materialized view public.map_record_types is 'For each state, county and locality with data sources of agencies there or anywhere inside it: how many of each record type.';

comment on column public.map_record_types.source_count is 'Distinct data sources, broken ones included; never 0.';

create unique index map_record_types_record_type_id_location_id_key on public.map_record_types using btree (record_type_id, location_id) include (source_count);
