-- revision: 312aa7b7
-- parent: ace1b0c1
-- message: change typeahead_agencies, typeahead_locations, typeahead_words, map_localities, catalogue_counts, step 5 of 9
-- date: 2026-11-30T09:34
-- data loss: none

set local lock_timeout = '5s';

drop index public.map_localities_location_id_key;

drop materialized view public.map_localities;

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
     left join ( select link_agencies__locations.location_id,
            count(distinct link_agencies__data_sources.data_source_id) as source_count
           from (public.link_agencies__locations
             join public.link_agencies__data_sources on ((link_agencies__data_sources.agency_id = link_agencies__locations.agency_id)))
          group by link_agencies__locations.location_id) locality_sources on ((locality_sources.location_id = locations.id)))
  where ((locations.type = 'Locality'::public.location_type) and (locations.lat is not null) and (locations.lng is not null))
with data;

comment on materialized view public.map_localities is 'Localities for the map, each with the number of data sources of agencies there. A locality without coordinates cannot be drawn and is left out.';

comment on column public.map_localities.source_count is 'Distinct data sources, broken ones and those without a record type included; 0 for none.';
