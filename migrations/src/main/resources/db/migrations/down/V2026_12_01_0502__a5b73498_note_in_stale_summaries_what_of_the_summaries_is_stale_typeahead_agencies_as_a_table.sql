-- revision: a5b73498
-- parent: 23d9f5ea
-- message: note in stale_summaries what of the summaries is stale, typeahead_agencies as a table
-- date: 2026-12-01T05:01
-- data loss: table public.stale_summaries, table public.typeahead_agencies, values of column public.typeahead_agencies.county_name, values of column public.typeahead_agencies.folded_name, values of column public.typeahead_agencies.id, values of column public.typeahead_agencies.jurisdiction_type, values of column public.typeahead_agencies.location_id, values of column public.typeahead_agencies.municipality, values of column public.typeahead_agencies.name, values of column public.typeahead_agencies.source_count, values of column public.typeahead_agencies.state_iso

set local lock_timeout = '5s';

set local check_function_bodies = off;

drop trigger stale_new_data_sources on public.data_sources;

drop trigger stale_updated_data_sources on public.data_sources;

drop trigger stale_deleted_data_sources on public.data_sources;

drop trigger note_typeahead_agencies_change on public.typeahead_agencies;

drop trigger stale_new_agencies on public.agencies;

drop trigger stale_updated_agencies on public.agencies;

drop trigger stale_deleted_agencies on public.agencies;

drop trigger stale_new_link_agencies__data_sources on public.link_agencies__data_sources;

drop trigger stale_former_link_agencies__data_sources on public.link_agencies__data_sources;

drop trigger stale_updated_link_agencies__data_sources on public.link_agencies__data_sources;

drop trigger stale_deleted_link_agencies__data_sources on public.link_agencies__data_sources;

drop trigger stale_new_link_agencies__locations on public.link_agencies__locations;

drop trigger stale_former_link_agencies__locations on public.link_agencies__locations;

drop trigger stale_updated_link_agencies__locations on public.link_agencies__locations;

drop trigger stale_deleted_link_agencies__locations on public.link_agencies__locations;

alter table public.stale_summaries
  drop constraint stale_summaries_block_check;

alter table public.typeahead_agencies
  drop constraint typeahead_agencies_id_location_id_key;

drop index public.typeahead_agencies_folded_name_idx;

drop index public.typeahead_agencies_offered_idx;

drop index public.stale_summaries_summary_idx;

drop index public.typeahead_agencies_words_idx;

drop function public.take_stale_ranges(summary_name text, whole_table text);

drop function public.note_stale_rows();

drop table public.stale_summaries;

drop table public.typeahead_agencies;

create or replace function public.note_data_change() returns trigger
    language plpgsql security definer
    set search_path to 'pg_catalog', 'pg_temp'
    as $$
begin
  insert into public.data_changes (slice, transaction_id)
  values (tg_argv[0], pg_current_xact_id())
  on conflict do nothing;
  return null;
end
$$;

comment on function public.note_data_change() is 'Trigger, after a statement that writes: notes that its transaction changes the slice that its argument names.';

create or replace procedure public.refresh_data_source_words()
    language plpgsql
    set search_path to 'pg_catalog', 'pg_temp'
    as $$
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
$$;

comment on procedure public.refresh_data_source_words() is 'Reads the words of those data sources that are new or whose text changed, and forgets those that are gone.';

create or replace procedure public.refresh_typeahead_agencies()
    language plpgsql security definer
    set search_path to 'pg_catalog', 'pg_temp'
    as $$
begin
  call public.refresh_materialized_view('public.typeahead_agencies');
end
$$;

comment on procedure public.refresh_typeahead_agencies() is 'Brings typeahead_agencies up to date; for scripts whose account does not own the view.';

create or replace procedure public.refresh_id_blocks()
    language plpgsql
    set search_path to 'pg_catalog', 'pg_temp'
    as $$
begin
  perform pg_advisory_xact_lock('public.refresh_id_blocks()'::regprocedure::oid::bigint);

  if exists (
    select
    from (
      select
        id_blocks.table_name,
        id_blocks.block,
        sum(id_blocks.row_count) as row_count,
        count(*) as entries
      from public.id_blocks
      group by id_blocks.table_name, id_blocks.block
    ) as known
    full join (
      select 'agencies' as table_name, agencies.id >> 10 as block, count(*) as row_count
      from public.agencies
      group by agencies.id >> 10
      union all
      select 'data_sources', data_sources.id >> 10, count(*)
      from public.data_sources
      group by data_sources.id >> 10
    ) as counted
      on counted.table_name = known.table_name
      and counted.block = known.block
    where known.entries is distinct from 1
      or known.row_count is distinct from counted.row_count
  ) then
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
  end if;
end
$$;

create or replace procedure public.refresh_materialized_view(view_name regclass)
    language plpgsql
    set search_path to 'pg_catalog', 'pg_temp'
    as $$
declare
  written_before bigint;
  changed boolean := true;
begin
  perform pg_advisory_xact_lock('public.refresh_materialized_view(regclass)'::regprocedure::oid::integer, view_name::oid::integer);

  if (select pg_class.relispopulated from pg_catalog.pg_class where pg_class.oid = view_name) then
    written_before := pg_stat_get_xact_tuples_inserted(view_name) + pg_stat_get_xact_tuples_deleted(view_name);
    execute format('refresh materialized view concurrently %s', view_name);
    changed := not current_setting('track_counts')::boolean
      or pg_stat_get_xact_tuples_inserted(view_name) + pg_stat_get_xact_tuples_deleted(view_name) > written_before;
  else
    execute format('refresh materialized view %s', view_name);
  end if;

  if changed then
    insert into public.data_changes (slice, transaction_id)
    values ('summaries', pg_current_xact_id())
    on conflict do nothing;
  end if;
end
$$;

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

create unique index typeahead_agencies_id_location_id_key on public.typeahead_agencies using btree (id, location_id) nulls not distinct;

create index typeahead_agencies_offered_idx on public.typeahead_agencies using btree (source_count desc, name, id, location_id);

create index typeahead_agencies_words_idx on public.typeahead_agencies using gin (words);

drop trigger note_record_types_change on public.record_types;

drop trigger note_data_sources_change on public.data_sources;

drop trigger note_us_states_change on public.us_states;

drop trigger note_agencies_change on public.agencies;

drop trigger note_link_agencies__data_sources_change on public.link_agencies__data_sources;

drop trigger note_counties_change on public.counties;

drop trigger note_localities_change on public.localities;

drop trigger note_locations_change on public.locations;

drop trigger note_link_agencies__locations_change on public.link_agencies__locations;

create trigger note_record_types_change
  after insert or update or delete or truncate on public.record_types
  for each statement
  execute procedure public.note_data_change('catalogue');

create trigger note_data_sources_change
  after insert or update or delete or truncate on public.data_sources
  for each statement
  execute procedure public.note_data_change('catalogue');

create trigger note_us_states_change
  after insert or update or delete or truncate on public.us_states
  for each statement
  execute procedure public.note_data_change('catalogue');

create trigger note_agencies_change
  after insert or update or delete or truncate on public.agencies
  for each statement
  execute procedure public.note_data_change('catalogue');

create trigger note_link_agencies__data_sources_change
  after insert or update or delete or truncate on public.link_agencies__data_sources
  for each statement
  execute procedure public.note_data_change('catalogue');

create trigger note_counties_change
  after insert or update or delete or truncate on public.counties
  for each statement
  execute procedure public.note_data_change('catalogue');

create trigger note_localities_change
  after insert or update or delete or truncate on public.localities
  for each statement
  execute procedure public.note_data_change('catalogue');

create trigger note_locations_change
  after insert or update or delete or truncate on public.locations
  for each statement
  execute procedure public.note_data_change('catalogue');

create trigger note_link_agencies__locations_change
  after insert or update or delete or truncate on public.link_agencies__locations
  for each statement
  execute procedure public.note_data_change('catalogue');
