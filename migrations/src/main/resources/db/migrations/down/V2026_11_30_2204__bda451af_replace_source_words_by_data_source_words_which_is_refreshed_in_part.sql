-- revision: bda451af
-- parent: 8e29aa89
-- message: Replace source_words by data_source_words, which is refreshed in part
-- date: 2026-11-30T22:04
-- data loss: table public.data_source_words

set local lock_timeout = '5s';

drop trigger note_data_source_words_change on public.data_source_words;

alter table public.data_source_words
  drop constraint data_source_words_pkey;

drop index public.data_source_words_words_idx;

drop procedure public.refresh_data_source_words();

drop table public.data_source_words;

create materialized view public.source_words as
  select data_sources.id as data_source_id,
    ((setweight(to_tsvector('english'::regconfig, data_sources.name), 'A'::"char") || setweight(to_tsvector('english'::regconfig, concat_ws(' '::text, (record_types.name)::text, seats.names)), 'B'::"char")) || setweight(to_tsvector('english'::regconfig, coalesce(data_sources.description, ''::text)), 'C'::"char")) as words
   from ((public.data_sources
     left join public.record_types on ((record_types.id = data_sources.record_type_id)))
     left join ( select link_agencies__data_sources.data_source_id,
            string_agg(concat_ws(' '::text, agencies.name, locations_expanded.locality_name, locations_expanded.county_name, locations_expanded.state_name), ' '::text) as names
           from (((public.link_agencies__data_sources
             join public.agencies on ((agencies.id = link_agencies__data_sources.agency_id)))
             left join public.link_agencies__locations on ((link_agencies__locations.agency_id = agencies.id)))
             left join public.locations_expanded on ((locations_expanded.id = link_agencies__locations.location_id)))
          group by link_agencies__data_sources.data_source_id) seats on ((seats.data_source_id = data_sources.id)))
with data;

comment on materialized view public.source_words is 'The words by which a data source is found: of its name, its type, its agencies and their places, its description.';

comment on column public.source_words.words is 'English stems; those of the name weigh most, those of the description least.';

create unique index source_words_data_source_id_key on public.source_words using btree (data_source_id);

create index source_words_words_idx on public.source_words using gin (words);
