-- revision: 297fdd87
-- parent: efb884b1
-- message: make the words of typeahead_agencies with words_of
-- date: 2026-11-22T00:26
-- data loss: none

set local lock_timeout = '5s';

create or replace function public.words_of(folded text) returns tsvector
    language sql immutable strict parallel safe
    return array_to_tsvector(array(select "left"(words.word, 200) as "left" from unnest(string_to_array(words_of.folded, ' '::text)) words(word) where (words.word <> ''::text)));

comment on function public.words_of(folded text) is 'The words of a text that fold() has spelled, each by itself as the type-ahead looks it up; of very long ones the beginning.';

drop index public.typeahead_agencies_folded_name_idx;

drop index public.typeahead_agencies_folded_name_nearest_idx;

drop index public.typeahead_agencies_folded_name_trgm_idx;

drop index public.typeahead_agencies_id_location_id_key;

drop index public.typeahead_agencies_words_idx;

drop materialized view public.typeahead_agencies;

create materialized view public.typeahead_agencies as
  select agencies.id,
    agencies.name,
    agencies.jurisdiction_type,
    locations_expanded.state_iso,
    locations_expanded.locality_name as municipality,
    locations_expanded.county_name,
    locations_expanded.id as location_id,
    coalesce(num_data_sources_per_agency.data_source_count, (0)::bigint) as source_count,
    agencies.folded_name,
    public.words_of(concat_ws(' '::text, agencies.folded_name, public.fold(locations_expanded.full_display_name), lower(locations_expanded.state_iso))) as words
   from (((public.agencies
     left join public.link_agencies__locations on ((link_agencies__locations.agency_id = agencies.id)))
     left join public.locations_expanded on ((locations_expanded.id = link_agencies__locations.location_id)))
     left join public.num_data_sources_per_agency on ((num_data_sources_per_agency.agency_id = agencies.id)))
with data;

comment on materialized view public.typeahead_agencies is 'Agencies as the search box offers them while somebody types: one row for each place of an agency, and one for an agency without a place.';

comment on column public.typeahead_agencies.municipality is 'Name of the locality; null when the place is no locality.';

comment on column public.typeahead_agencies.source_count is 'Data sources that describe the agency. Puts the better documented of two namesakes first.';

comment on column public.typeahead_agencies.folded_name is 'The agency''s name as fold() spells it.';

comment on column public.typeahead_agencies.words is 'The words of the agency''s name, of its place''s full name, and the state''s code, folded.';

create index typeahead_agencies_folded_name_idx on public.typeahead_agencies using btree (folded_name text_pattern_ops);

create index typeahead_agencies_folded_name_nearest_idx on public.typeahead_agencies using gist (folded_name public.gist_trgm_ops (siglen='256'));

create index typeahead_agencies_words_idx on public.typeahead_agencies using gin (words);

create index typeahead_agencies_folded_name_trgm_idx on public.typeahead_agencies using gin (folded_name public.gin_trgm_ops);

create unique index typeahead_agencies_id_location_id_key on public.typeahead_agencies using btree (id, location_id) nulls not distinct;
