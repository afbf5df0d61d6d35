-- revision: f47d62b8
-- parent: 5c9b30f7
-- message: create the typeahead, map and distinct_source_urls views
-- date: 2026-11-21T01:43
-- data loss: none

set local lock_timeout = '5s';

create or replace procedure public.refresh_distinct_source_urls()
    language plpgsql security definer
    set search_path to 'pg_catalog', 'pg_temp'
    as $$
begin
  call public.refresh_materialized_view('public.distinct_source_urls');
end
$$;

comment on procedure public.refresh_distinct_source_urls() is 'Brings distinct_source_urls up to date; for scripts whose account does not own the view.';

create or replace procedure public.refresh_typeahead_agencies()
    language plpgsql security definer
    set search_path to 'pg_catalog', 'pg_temp'
    as $$
begin
  call public.refresh_materialized_view('public.typeahead_agencies');
end
$$;

comment on procedure public.refresh_typeahead_agencies() is 'Brings typeahead_agencies up to date; for scripts whose account does not own the view.';

create or replace procedure public.refresh_typeahead_locations()
    language plpgsql security definer
    set search_path to 'pg_catalog', 'pg_temp'
    as $$
begin
  call public.refresh_materialized_view('public.typeahead_locations');
end
$$;

comment on procedure public.refresh_typeahead_locations() is 'Brings typeahead_locations up to date; for scripts whose account does not own the view.';

create materialized view public.distinct_source_urls as
  select distinct normalized_url as base_url,
    source_url as original_url
   from public.data_sources
with data;

comment on materialized view public.distinct_source_urls is 'Addresses of all data sources, each once, for tools that read it. The service itself asks data_sources, which is never out of date.';

comment on column public.distinct_source_urls.base_url is 'The address in the form in which two are compared.';

comment on column public.distinct_source_urls.original_url is 'The address as it was submitted.';

create index distinct_source_urls_base_url_idx on public.distinct_source_urls using btree (base_url);

create unique index distinct_source_urls_original_url_key on public.distinct_source_urls using btree (original_url);

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

create unique index map_localities_location_id_key on public.map_localities using btree (location_id);

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

create materialized view public.typeahead_agencies as
  select agencies.id,
    agencies.name,
    agencies.jurisdiction_type,
    locations_expanded.state_iso,
    locations_expanded.locality_name as municipality,
    locations_expanded.county_name,
    locations_expanded.id as location_id,
    coalesce(num_data_sources_per_agency.data_source_count, (0)::bigint) as source_count,
    agencies.folded_name
   from (((public.agencies
     left join public.link_agencies__locations on ((link_agencies__locations.agency_id = agencies.id)))
     left join public.locations_expanded on ((locations_expanded.id = link_agencies__locations.location_id)))
     left join public.num_data_sources_per_agency on ((num_data_sources_per_agency.agency_id = agencies.id)))
with data;

comment on materialized view public.typeahead_agencies is 'Agencies as the search box offers them while somebody types: one row for each place of an agency, and one for an agency without a place.';

comment on column public.typeahead_agencies.municipality is 'Name of the locality; null when the place is no locality.';

comment on column public.typeahead_agencies.source_count is 'Data sources that describe the agency. Puts the better documented of two namesakes first.';

comment on column public.typeahead_agencies.folded_name is 'The agency''s name as fold() spells it.';

create index typeahead_agencies_folded_name_idx on public.typeahead_agencies using btree (folded_name text_pattern_ops);

create index typeahead_agencies_folded_name_trgm_idx on public.typeahead_agencies using gin (folded_name public.gin_trgm_ops);

create unique index typeahead_agencies_id_location_id_key on public.typeahead_agencies using btree (id, location_id) nulls not distinct;

create materialized view public.typeahead_locations as
  select locations_expanded.id as location_id,
    locations_expanded.display_name as search_name,
    locations_expanded.full_display_name as display_name,
    locations_expanded.type,
    locations_expanded.state_name,
    locations_expanded.county_name,
    locations_expanded.locality_name,
    locations_expanded.state_iso,
        case locations_expanded.type
            when 'Locality'::public.location_type then localities.population
            when 'County'::public.location_type then counties.population
            when 'State'::public.location_type then state_populations.population
            else null::bigint
        end as population,
    public.fold(locations_expanded.display_name) as folded_name,
    public.fold(locations_expanded.full_display_name) as folded_display_name
   from (((public.locations_expanded
     left join public.localities on ((localities.id = locations_expanded.locality_id)))
     left join public.counties on ((counties.id = locations_expanded.county_id)))
     left join ( select counties_1.state_id,
            (sum(counties_1.population))::bigint as population
           from public.counties counties_1
          group by counties_1.state_id) state_populations on ((state_populations.state_id = locations_expanded.state_id)))
  where (locations_expanded.type = any (array['State'::public.location_type, 'County'::public.location_type, 'Locality'::public.location_type]))
with data;

comment on materialized view public.typeahead_locations is 'Places as the search box offers them while somebody types. The whole country is not offered.';

comment on column public.typeahead_locations.search_name is 'The place''s own name.';

comment on column public.typeahead_locations.display_name is 'Full name: locality, county and state joined by a comma.';

comment on column public.typeahead_locations.population is 'Inhabitants, of a state the sum of its counties; null when unknown. Puts the larger of two namesakes first.';

comment on column public.typeahead_locations.folded_name is 'The own name as fold() spells it.';

comment on column public.typeahead_locations.folded_display_name is 'The full name as fold() spells it.';

create index typeahead_locations_folded_display_name_trgm_idx on public.typeahead_locations using gin (folded_display_name public.gin_trgm_ops);

create index typeahead_locations_folded_name_idx on public.typeahead_locations using btree (folded_name text_pattern_ops);

create index typeahead_locations_folded_name_trgm_idx on public.typeahead_locations using gin (folded_name public.gin_trgm_ops);

create unique index typeahead_locations_location_id_key on public.typeahead_locations using btree (location_id);

create index typeahead_locations_state_iso_idx on public.typeahead_locations using btree (state_iso);
