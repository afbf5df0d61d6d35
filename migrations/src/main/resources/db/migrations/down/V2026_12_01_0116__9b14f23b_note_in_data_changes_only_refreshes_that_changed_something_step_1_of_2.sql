-- revision: 9b14f23b
-- parent: d3b590be
-- message: note in data_changes only refreshes that changed something, step 1 of 2
-- date: 2026-12-01T01:16
-- data loss: none

set local lock_timeout = '5s';

set local check_function_bodies = off;

comment on column public.data_changes.slice is 'Part of the registry: its tables have a trigger that names it.';

create or replace procedure public.refresh_materialized_view(view_name regclass)
    language plpgsql
    set search_path to 'pg_catalog', 'pg_temp'
    as $$
begin
  perform pg_advisory_xact_lock('public.refresh_materialized_view(regclass)'::regprocedure::oid::integer, view_name::oid::integer);

  if (select pg_class.relispopulated from pg_catalog.pg_class where pg_class.oid = view_name) then
    execute format('refresh materialized view concurrently %s', view_name);
  else
    execute format('refresh materialized view %s', view_name);
  end if;

  insert into public.data_changes (slice, transaction_id)
  values ('catalogue', pg_current_xact_id())
  on conflict do nothing;
end
$$;

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

create or replace procedure public.refresh_id_blocks()
    language plpgsql
    set search_path to 'pg_catalog', 'pg_temp'
    as $$
begin
  perform pg_advisory_xact_lock('public.refresh_id_blocks()'::regprocedure::oid::bigint);

  with former as (
    delete from public.id_blocks
  )
  insert into public.id_blocks (table_name, block, row_count)
  select 'agencies', agencies.id >> 10, count(*)
  from public.agencies
  group by agencies.id >> 10
  union all
  select 'data_sources', data_sources.id >> 10, count(*)
  from public.data_sources
  group by data_sources.id >> 10;
end
$$;

alter table public.data_changes
  drop constraint data_changes_slice_check;

drop trigger note_data_source_words_change on public.data_source_words;

drop trigger note_id_blocks_change on public.id_blocks;

delete from public.data_changes where slice = 'summaries';

-- lint:allow L23 the table is short
alter table public.data_changes
  add constraint data_changes_slice_check check ((slice = any (array['catalogue'::text, 'requests'::text, 'accounts'::text])));

create trigger note_data_source_words_change
  after insert or update or delete or truncate on public.data_source_words
  for each statement
  execute procedure public.note_data_change('catalogue');

create trigger note_id_blocks_change
  after insert or update or delete or truncate on public.id_blocks
  for each statement
  execute procedure public.note_data_change('catalogue');
