-- A statement that writes is noted as a change even if it hits no row, so that there is none when nothing changed.
create procedure public.refresh_data_source_words()
language plpgsql
set search_path = pg_catalog, pg_temp
set jit = off
as $procedure$
begin
  perform pg_advisory_xact_lock('public.refresh_data_source_words()'::regprocedure::oid::bigint);

  create temporary table stale_ranges on commit drop as
  select *
  from public.take_stale_ranges('data_source_words', 'data_sources');

  analyze pg_temp.stale_ranges;

  create temporary table stale_sources on commit drop as
  select data_sources.id
  from pg_temp.stale_ranges
  join public.data_sources
    on data_sources.id >= stale_ranges.from_id
    and data_sources.id < stale_ranges.to_id
  where stale_ranges.table_name = 'data_sources'
  union
  select link_agencies__data_sources.data_source_id
  from pg_temp.stale_ranges
  join public.link_agencies__data_sources
    on link_agencies__data_sources.agency_id >= stale_ranges.from_id
    and link_agencies__data_sources.agency_id < stale_ranges.to_id
  where stale_ranges.table_name = 'agencies';
  analyze pg_temp.stale_sources;

  create temporary table changed_texts on commit drop as
  select told.*
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
      from pg_temp.stale_sources
      join public.data_sources
        on data_sources.id = stale_sources.id
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
        from pg_temp.stale_sources
        join public.link_agencies__data_sources
          on link_agencies__data_sources.data_source_id = stale_sources.id
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
  );

  if exists (select from pg_temp.changed_texts) then
    insert into public.data_source_words (data_source_id, text_hash, words)
    select
      told.id,
      told.text_hash,
      setweight(to_tsvector('english', told.name), 'A')
        || setweight(to_tsvector('english', told.context), 'B')
        || setweight(to_tsvector('english', told.description), 'C')
    from pg_temp.changed_texts as told
    on conflict (data_source_id) do update
      set text_hash = excluded.text_hash,
          words = excluded.words;
  end if;
  create temporary table gone on commit drop as
  select known.data_source_id
  from pg_temp.stale_ranges
  join public.data_source_words as known
    on known.data_source_id >= stale_ranges.from_id
    and known.data_source_id < stale_ranges.to_id
  where stale_ranges.table_name = 'data_sources'
    and not exists (select from public.data_sources where data_sources.id = known.data_source_id);

  if exists (select from pg_temp.gone) then
    delete from public.data_source_words
    where data_source_id in (select gone.data_source_id from pg_temp.gone);
  end if;

  drop table pg_temp.stale_ranges, pg_temp.stale_sources, pg_temp.changed_texts, pg_temp.gone;
end
$procedure$;

comment on procedure public.refresh_data_source_words() is
  'Reads the words of those data sources that are noted as stale and whose text changed, and forgets those that are gone.';
