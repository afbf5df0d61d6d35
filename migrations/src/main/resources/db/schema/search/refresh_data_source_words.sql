-- Reading a million texts into words takes a minute, and finding which of them changed a few seconds. A statement that
-- writes is noted as a change even if it hits no row, so that there is none when nothing changed.
create procedure public.refresh_data_source_words()
language plpgsql
set search_path = pg_catalog, pg_temp
as $procedure$
begin
  perform pg_advisory_xact_lock('public.refresh_data_source_words()'::regprocedure::oid::bigint);

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
  drop table pg_temp.changed_texts;

  if exists (
    select
    from public.data_source_words as known
    where not exists (select from public.data_sources where data_sources.id = known.data_source_id)
  ) then
    delete from public.data_source_words as known
    where not exists (select from public.data_sources where data_sources.id = known.data_source_id);
  end if;
end
$procedure$;

comment on procedure public.refresh_data_source_words() is
  'Reads the words of those data sources that are new or whose text changed, and forgets those that are gone.';
