create materialized view public.source_words as
select
  data_sources.id as data_source_id,
  setweight(to_tsvector('english', data_sources.name), 'A')
    || setweight(to_tsvector('english', concat_ws(' ', record_types.name::text, seats.names)), 'B')
    || setweight(to_tsvector('english', coalesce(data_sources.description, '')), 'C') as words
from public.data_sources
left join public.record_types
  on record_types.id = data_sources.record_type_id
left join (
  select
    link_agencies__data_sources.data_source_id,
    string_agg(
      concat_ws(
        ' ',
        agencies.name,
        locations_expanded.locality_name,
        locations_expanded.county_name,
        locations_expanded.state_name
      ),
      ' '
    ) as names
  from public.link_agencies__data_sources
  join public.agencies
    on agencies.id = link_agencies__data_sources.agency_id
  left join public.link_agencies__locations
    on link_agencies__locations.agency_id = agencies.id
  left join public.locations_expanded
    on locations_expanded.id = link_agencies__locations.location_id
  group by link_agencies__data_sources.data_source_id
) as seats
  on seats.data_source_id = data_sources.id;

create unique index source_words_data_source_id_key
  on public.source_words (data_source_id);

create index source_words_words_idx
  on public.source_words
  using gin (words);

comment on materialized view public.source_words is
  'The words by which a data source is found: of its name, its type, its agencies and their places, its description.';
comment on column public.source_words.words is
  'English stems; those of the name weigh most, those of the description least.';
