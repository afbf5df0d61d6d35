-- revision: bda451af
-- parent: 8e29aa89
-- message: Replace source_words by data_source_words, which is refreshed in part
-- date: 2026-11-30T22:04
-- data loss: none
-- backward compatible: no
-- blocking: no

set local lock_timeout = '5s';

set local check_function_bodies = off;

drop materialized view public.source_words;

create table public.data_source_words (
  data_source_id bigint not null,
  text_hash bigint not null,
  words tsvector not null
);

comment on table public.data_source_words is 'The words by which a data source is found: of its name, its type, its agencies and their places, its description. Brought up to date by refresh_data_source_words().';

comment on column public.data_source_words.text_hash is 'Of the text that the words were taken from: what has the same one is not read again.';

comment on column public.data_source_words.words is 'English stems; those of the name weigh most, those of the description least.';

create or replace procedure public.refresh_data_source_words()
    language plpgsql
    set search_path to 'pg_catalog', 'pg_temp'
    as $$
begin
  perform pg_advisory_xact_lock('public.refresh_data_source_words()'::regprocedure::oid::bigint);

  delete from public.data_source_words
  where not exists (select from public.data_sources where data_sources.id = data_source_words.data_source_id);

  insert into public.data_source_words (data_source_id, text_hash, words)
  select
    told.id,
    told.text_hash,
    setweight(to_tsvector('english', told.name), 'A')
      || setweight(to_tsvector('english', told.context), 'B')
      || setweight(to_tsvector('english', told.description), 'C')
  from (
    select
      texts.*,
      hashtextextended(concat_ws(E'\n', texts.name, texts.context, texts.description), 0) as text_hash
    from (
      select
        data_sources.id,
        data_sources.name,
        concat_ws(' ', record_types.name::text, seats.names) as context,
        coalesce(data_sources.description, '') as description
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
            order by agencies.id, locations_expanded.id
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
        on seats.data_source_id = data_sources.id
    ) as texts
  ) as told
  where not exists (
    select
    from public.data_source_words as known
    where known.data_source_id = told.id
      and known.text_hash = told.text_hash
  )
  on conflict (data_source_id) do update
    set text_hash = excluded.text_hash,
        words = excluded.words;
end
$$;

comment on procedure public.refresh_data_source_words() is 'Reads the words of those data sources that are new or whose text changed, and forgets those that are gone.';

create index data_source_words_words_idx on public.data_source_words using gin (words);

alter table public.data_source_words
  add constraint data_source_words_pkey primary key (data_source_id) include (text_hash);

create trigger note_data_source_words_change
  after insert or update or delete or truncate on public.data_source_words
  for each statement
  execute procedure public.note_data_change('catalogue');
