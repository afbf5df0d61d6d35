-- revision: 6d157c61
-- parent: 6f03e4b7
-- message: index the words of typeahead_agencies and typeahead_locations, step 3 of 4
-- date: 2026-11-21T14:56
-- data loss: none

set local lock_timeout = '5s';

drop index public.typeahead_locations_words_idx;

drop index public.typeahead_locations_folded_wording_trgm_idx;

drop index public.typeahead_agencies_words_idx;

drop index public.typeahead_locations_folded_name_idx;

drop index public.typeahead_locations_state_iso_idx;

drop index public.typeahead_locations_folded_name_trgm_idx;

drop index public.typeahead_locations_location_id_key;

drop materialized view public.typeahead_locations;

drop index public.typeahead_agencies_folded_name_idx;

drop index public.typeahead_agencies_folded_name_trgm_idx;

drop index public.typeahead_agencies_id_location_id_key;

drop materialized view public.typeahead_agencies;

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

create index typeahead_locations_folded_name_idx on public.typeahead_locations using btree (folded_name text_pattern_ops);

create index typeahead_locations_state_iso_idx on public.typeahead_locations using btree (state_iso);

create index typeahead_locations_folded_name_trgm_idx on public.typeahead_locations using gin (folded_name public.gin_trgm_ops);

create unique index typeahead_locations_location_id_key on public.typeahead_locations using btree (location_id);

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
