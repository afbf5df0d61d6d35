-- revision: 424fbb11
-- parent: 5db7ed09
-- message: change typeahead_agencies, typeahead_locations, typeahead_words, map_localities, catalogue_counts, step 3 of 9
-- date: 2026-11-30T09:34
-- data loss: none
-- backward compatible: no
-- blocking: yes

set local lock_timeout = '5s';

create materialized view public.catalogue_counts as
  with publishing as (
         select distinct link_agencies__data_sources.agency_id
           from public.link_agencies__data_sources
        ), places as (
         select distinct locations.state_id,
            locations.county_id
           from ((publishing
             join public.link_agencies__locations on ((link_agencies__locations.agency_id = publishing.agency_id)))
             join public.locations on ((locations.id = link_agencies__locations.location_id)))
        )
 select ( select count(*) as count
           from public.data_sources) as source_count,
    ( select count(*) as count
           from publishing) as agency_count,
    ( select count(distinct places.county_id) as count
           from places) as county_count,
    ( select count(distinct places.state_id) as count
           from places) as state_count
with data;

comment on materialized view public.catalogue_counts is 'How much the catalogue holds, in one row.';

comment on column public.catalogue_counts.source_count is 'All data sources.';

comment on column public.catalogue_counts.agency_count is 'Agencies with data sources.';

comment on column public.catalogue_counts.county_count is 'Counties with such agencies, or with localities that have some.';

comment on column public.catalogue_counts.state_count is 'States with such agencies, counties or localities.';

create unique index catalogue_counts_source_count_key on public.catalogue_counts using btree (source_count);

create materialized view public.typeahead_place_words as
  select words.word,
    count(*) as uses
   from (( select localities.name
           from public.localities
        union all
         select counties.name
           from public.counties
        union all
         select us_states.state_name
           from public.us_states
        union all
         select us_states.state_iso
           from public.us_states
        union all
         select additions.name
           from ( values ('county'::text), ('parish'::text), ('borough'::text), ('municipio'::text)) additions(name)) places
     cross join lateral unnest(string_to_array(public.fold(places.name), ' '::text)) words(word))
  where (words.word <> ''::text)
  group by words.word
with data;

comment on materialized view public.typeahead_place_words is 'Every word that the type-ahead has for places, folded, and how many names have it: what a misspelt word is compared with.';

create unique index typeahead_place_words_word_key on public.typeahead_place_words using btree (word);

create index typeahead_place_words_word_trgm_idx on public.typeahead_place_words using gin (word public.gin_trgm_ops);

drop index public.map_localities_location_id_key;
