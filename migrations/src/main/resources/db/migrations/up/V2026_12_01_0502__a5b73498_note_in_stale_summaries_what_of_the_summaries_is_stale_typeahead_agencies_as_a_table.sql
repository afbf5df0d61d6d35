-- revision: a5b73498
-- parent: 23d9f5ea
-- message: note in stale_summaries what of the summaries is stale, typeahead_agencies as a table
-- date: 2026-12-01T05:01
-- data loss: none
-- backward compatible: no
-- blocking: no

set local lock_timeout = '5s';

set local check_function_bodies = off;

drop materialized view public.typeahead_agencies;

create table public.stale_summaries (
  summary text not null,
  table_name text,
  block bigint
);

comment on table public.stale_summaries is 'What of which summary is to be worked out anew, since what it is made of was written to. Statements add entries, a refresh takes them away; until then nothing of it is forgotten.';

comment on column public.stale_summaries.summary is 'The materialized view, or the table that is filled as one.';

comment on column public.stale_summaries.table_name is 'The table whose ids are meant; null for the whole summary.';

comment on column public.stale_summaries.block is 'The id without its last ten bits: 1,024 ids lie in one block.';

-- lint:allow L32 by these entries the table is brought up to date, which the view before it was as a whole
create table public.typeahead_agencies (
  id bigint not null,
  name text not null,
  jurisdiction_type public.jurisdiction_type not null,
  state_iso text,
  municipality text,
  county_name text,
  location_id bigint,
  source_count bigint not null,
  folded_name text not null,
  place_name text,
  words tsvector not null generated always as (public.words_of(((((folded_name || ' '::text) || coalesce(public.fold(place_name), ''::text)) || ' '::text) || coalesce(lower(state_iso), ''::text)))) stored
);

comment on table public.typeahead_agencies is 'Agencies as the search box offers them while somebody types: one row for each place of an agency, and one for an agency without a place. Brought up to date by refresh_typeahead_agencies().';

comment on column public.typeahead_agencies.municipality is 'Name of the locality; null when the place is no locality.';

comment on column public.typeahead_agencies.source_count is 'Data sources that describe the agency. Puts the better documented of two namesakes first.';

comment on column public.typeahead_agencies.folded_name is 'The agency''s name as fold() spells it.';

comment on column public.typeahead_agencies.place_name is 'Locality, county and state joined by a comma.';

comment on column public.typeahead_agencies.words is 'The words of the agency''s name, of its place''s full name, and the state''s code, folded.';

create or replace function public.take_stale_ranges(summary_name text, whole_table text) returns table(table_name text, from_id bigint, to_id bigint)
    language sql
    set search_path to 'pg_catalog', 'pg_temp'
    as $$
  with taken as (
    delete from public.stale_summaries
    where stale_summaries.summary = summary_name
    returning stale_summaries.table_name, stale_summaries.block
  ),
  islands as (
    select
      blocks.table_name,
      blocks.block,
      blocks.block - row_number() over (partition by blocks.table_name order by blocks.block) as island
    from (select distinct taken.table_name, taken.block from taken) as blocks
  )
  select whole_table, -9223372036854775808, 9223372036854775807
  where exists (select from islands where islands.block is null)
  union all
  select islands.table_name, min(islands.block) << 10, (max(islands.block) + 1) << 10
  from islands
  where not exists (select from islands as whole where whole.block is null)
  group by islands.table_name, islands.island
$$;

comment on function public.take_stale_ranges(summary_name text, whole_table text) is 'Takes the entries of a summary out of stale_summaries: the ids, from the first and before the last, whose rows are to be worked out anew; all of the given table where everything is.';

create or replace function public.note_stale_rows() returns trigger
    language plpgsql security definer
    set search_path to 'pg_catalog', 'pg_temp'
    as $$
begin
  if tg_table_name = 'agencies' then
    insert into public.stale_summaries (summary, table_name, block)
    select summaries.name, 'agencies', stale.block
    from (select distinct changed_rows.id >> 10 as block from changed_rows) as stale
    cross join (values ('typeahead_agencies'), ('data_source_words')) as summaries (name);
  elsif tg_table_name = 'link_agencies__locations' then
    insert into public.stale_summaries (summary, table_name, block)
    select summaries.name, 'agencies', stale.block
    from (select distinct changed_rows.agency_id >> 10 as block from changed_rows) as stale
    cross join (values ('typeahead_agencies'), ('data_source_words')) as summaries (name);
  elsif tg_table_name = 'link_agencies__data_sources' then
    insert into public.stale_summaries (summary, table_name, block)
    select distinct 'typeahead_agencies', 'agencies', changed_rows.agency_id >> 10
    from changed_rows
    union all
    select distinct 'data_source_words', 'data_sources', changed_rows.data_source_id >> 10
    from changed_rows;
  else
    insert into public.stale_summaries (summary, table_name, block)
    select distinct 'data_source_words', 'data_sources', changed_rows.id >> 10
    from changed_rows;

    if tg_op = 'UPDATE' then
      insert into public.stale_summaries (summary)
      select 'map_record_types'
      where exists (
        select
        from changed_rows
        join former_rows
          on former_rows.id = changed_rows.id
        where former_rows.record_type_id is distinct from changed_rows.record_type_id
      );
    end if;
  end if;
  return null;
end
$$;

comment on function public.note_stale_rows() is 'Trigger: notes which rows of typeahead_agencies and data_source_words are stale after a statement, and the map''s counts if a data source is of another type now.';

create or replace function public.note_data_change() returns trigger
    language plpgsql security definer
    set search_path to 'pg_catalog', 'pg_temp'
    as $$
begin
  insert into public.data_changes (slice, transaction_id)
  values (tg_argv[0], pg_current_xact_id())
  on conflict do nothing;
  if tg_nargs > 1 then
    insert into public.stale_summaries (summary)
    select unnest(tg_argv[1:]);
  end if;
  if tg_op = 'TRUNCATE' and tg_argv[0] = 'catalogue' then
    insert into public.stale_summaries (summary)
    values ('typeahead_agencies'), ('data_source_words');
  end if;
  return null;
end
$$;

comment on function public.note_data_change() is 'Trigger, after a statement that writes: notes that its transaction changes the slice that its first argument names, and that the summaries which the others name are stale.';

create or replace procedure public.refresh_materialized_view(view_name regclass)
    language plpgsql
    set search_path to 'pg_catalog', 'pg_temp'
    set jit to 'off'
    as $$
declare
  written_before bigint;
  changed boolean := true;
  dependent record;
  view_label text := (select pg_class.relname from pg_catalog.pg_class where pg_class.oid = view_name);
begin
  perform pg_advisory_xact_lock('public.refresh_materialized_view(regclass)'::regprocedure::oid::integer, view_name::oid::integer);

  delete from public.stale_summaries
  where stale_summaries.summary = view_label;

  if (select pg_class.relispopulated from pg_catalog.pg_class where pg_class.oid = view_name) then
    if not found then
      return;
    end if;
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

    for dependent in
      select distinct pg_class.oid, pg_class.relname
      from pg_catalog.pg_depend
      join pg_catalog.pg_rewrite
        on pg_rewrite.oid = pg_depend.objid
      join pg_catalog.pg_class
        on pg_class.oid = pg_rewrite.ev_class
      where pg_depend.classid = 'pg_rewrite'::regclass
        and pg_depend.refclassid = 'pg_class'::regclass
        and pg_depend.refobjid = view_name
        and pg_class.relkind = 'm'
        and pg_class.oid <> view_name
    loop
      insert into public.stale_summaries (summary)
      values (dependent.relname);
      call public.refresh_materialized_view(dependent.oid::regclass);
    end loop;
  end if;
end
$$;

create or replace procedure public.refresh_typeahead_agencies()
    language plpgsql security definer
    set search_path to 'pg_catalog', 'pg_temp'
    set jit to 'off'
    as $$
begin
  perform pg_advisory_xact_lock('public.refresh_typeahead_agencies()'::regprocedure::oid::bigint);

  create temporary table stale_ranges on commit drop as
  select *
  from public.take_stale_ranges('typeahead_agencies', 'agencies');

  analyze pg_temp.stale_ranges;

  create temporary table stale_agencies on commit drop as
  select agencies.id
  from pg_temp.stale_ranges
  join public.agencies
    on agencies.id >= stale_ranges.from_id
    and agencies.id < stale_ranges.to_id;
  analyze pg_temp.stale_agencies;

  create temporary table offered on commit drop as
  select
    agencies.id,
    agencies.name,
    agencies.jurisdiction_type,
    locations_expanded.state_iso,
    locations_expanded.locality_name as municipality,
    locations_expanded.county_name,
    locations_expanded.id as location_id,
    (
      select count(*)
      from public.link_agencies__data_sources
      where link_agencies__data_sources.agency_id = agencies.id
    ) as source_count,
    agencies.folded_name,
    locations_expanded.full_display_name as place_name
  from pg_temp.stale_agencies
  join public.agencies
    on agencies.id = stale_agencies.id
  left join public.link_agencies__locations
    on link_agencies__locations.agency_id = agencies.id
  left join public.locations_expanded
    on locations_expanded.id = link_agencies__locations.location_id;

  create temporary table gone on commit drop as
  select known.ctid as tuple_id
  from pg_temp.stale_ranges
  join public.typeahead_agencies as known
    on known.id >= stale_ranges.from_id
    and known.id < stale_ranges.to_id
  left join pg_temp.offered
    on offered.id = known.id
    and coalesce(offered.location_id, 0) = coalesce(known.location_id, 0)
  where (
      offered.id, offered.name, offered.jurisdiction_type, offered.state_iso, offered.municipality, offered.county_name,
      offered.source_count, offered.folded_name, offered.place_name)
    is distinct from (
      known.id, known.name, known.jurisdiction_type, known.state_iso, known.municipality, known.county_name,
      known.source_count, known.folded_name, known.place_name);

  if exists (select from pg_temp.gone) then
    delete from public.typeahead_agencies
    where ctid in (select gone.tuple_id from pg_temp.gone);
  end if;

  create temporary table missing on commit drop as
  select offered.*
  from pg_temp.offered
  left join public.typeahead_agencies as known
    on known.id = offered.id
    and coalesce(known.location_id, 0) = coalesce(offered.location_id, 0)
  where known.id is null;

  if exists (select from pg_temp.missing) then
    insert into public.typeahead_agencies (
      id, name, jurisdiction_type, state_iso, municipality, county_name, location_id, source_count, folded_name, place_name)
    select *
    from pg_temp.missing;
  end if;

  drop table pg_temp.stale_ranges, pg_temp.stale_agencies, pg_temp.offered, pg_temp.gone, pg_temp.missing;
end
$$;

comment on procedure public.refresh_typeahead_agencies() is 'Brings those rows of typeahead_agencies up to date that are noted as stale; for scripts whose account does not own the table.';

create or replace procedure public.refresh_data_source_words()
    language plpgsql
    set search_path to 'pg_catalog', 'pg_temp'
    set jit to 'off'
    as $$
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
$$;

comment on procedure public.refresh_data_source_words() is 'Reads the words of those data sources that are noted as stale and whose text changed, and forgets those that are gone.';

create or replace procedure public.refresh_id_blocks()
    language plpgsql
    set search_path to 'pg_catalog', 'pg_temp'
    as $$
begin
  perform pg_advisory_xact_lock('public.refresh_id_blocks()'::regprocedure::oid::bigint);

  delete from public.stale_summaries
  where stale_summaries.summary = 'id_blocks';

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

create index typeahead_agencies_folded_name_idx on public.typeahead_agencies using btree (folded_name text_pattern_ops);

create index typeahead_agencies_offered_idx on public.typeahead_agencies using btree (source_count desc, name, id, location_id);

create index stale_summaries_summary_idx on public.stale_summaries (summary);

create index typeahead_agencies_words_idx on public.typeahead_agencies using gin (words) with (fastupdate = off);

alter table public.stale_summaries
  add constraint stale_summaries_block_check check (((table_name is null) = (block is null)));

alter table public.typeahead_agencies
  add constraint typeahead_agencies_id_location_id_key unique nulls not distinct (id, location_id);

create trigger stale_new_agencies
  after insert on public.agencies
  referencing new table as changed_rows 
  for each statement
  execute procedure public.note_stale_rows();

create trigger stale_updated_agencies
  after update on public.agencies
  referencing new table as changed_rows 
  for each statement
  execute procedure public.note_stale_rows();

create trigger stale_deleted_agencies
  after delete on public.agencies
  referencing old table as changed_rows 
  for each statement
  execute procedure public.note_stale_rows();

create trigger stale_new_link_agencies__locations
  after insert on public.link_agencies__locations
  referencing new table as changed_rows 
  for each statement
  execute procedure public.note_stale_rows();

create trigger stale_former_link_agencies__locations
  after update on public.link_agencies__locations
  referencing old table as changed_rows 
  for each statement
  execute procedure public.note_stale_rows();

create trigger stale_updated_link_agencies__locations
  after update on public.link_agencies__locations
  referencing new table as changed_rows 
  for each statement
  execute procedure public.note_stale_rows();

create trigger stale_deleted_link_agencies__locations
  after delete on public.link_agencies__locations
  referencing old table as changed_rows 
  for each statement
  execute procedure public.note_stale_rows();

create trigger stale_new_data_sources
  after insert on public.data_sources
  referencing new table as changed_rows 
  for each statement
  execute procedure public.note_stale_rows();

create trigger stale_updated_data_sources
  after update on public.data_sources
  referencing new table as changed_rows old table as former_rows 
  for each statement
  execute procedure public.note_stale_rows();

create trigger stale_deleted_data_sources
  after delete on public.data_sources
  referencing old table as changed_rows 
  for each statement
  execute procedure public.note_stale_rows();

create trigger stale_new_link_agencies__data_sources
  after insert on public.link_agencies__data_sources
  referencing new table as changed_rows 
  for each statement
  execute procedure public.note_stale_rows();

create trigger stale_former_link_agencies__data_sources
  after update on public.link_agencies__data_sources
  referencing old table as changed_rows 
  for each statement
  execute procedure public.note_stale_rows();

create trigger stale_updated_link_agencies__data_sources
  after update on public.link_agencies__data_sources
  referencing new table as changed_rows 
  for each statement
  execute procedure public.note_stale_rows();

create trigger stale_deleted_link_agencies__data_sources
  after delete on public.link_agencies__data_sources
  referencing old table as changed_rows 
  for each statement
  execute procedure public.note_stale_rows();

create trigger note_typeahead_agencies_change
  after insert or update or delete or truncate on public.typeahead_agencies
  for each statement
  execute procedure public.note_data_change('summaries');

drop trigger note_us_states_change on public.us_states;

drop trigger note_counties_change on public.counties;

drop trigger note_localities_change on public.localities;

drop trigger note_locations_change on public.locations;

drop trigger note_record_types_change on public.record_types;

drop trigger note_agencies_change on public.agencies;

drop trigger note_link_agencies__locations_change on public.link_agencies__locations;

drop trigger note_data_sources_change on public.data_sources;

drop trigger note_link_agencies__data_sources_change on public.link_agencies__data_sources;

create trigger note_us_states_change
  after insert or update or delete or truncate on public.us_states
  for each statement
  execute procedure public.note_data_change('catalogue', 'map_states', 'map_counties', 'map_localities', 'typeahead_locations', 'typeahead_place_words', 'typeahead_agencies', 'data_source_words');

create trigger note_counties_change
  after insert or update or delete or truncate on public.counties
  for each statement
  execute procedure public.note_data_change('catalogue', 'map_counties', 'map_localities', 'typeahead_locations', 'typeahead_place_words', 'typeahead_agencies', 'data_source_words');

create trigger note_localities_change
  after insert or update or delete or truncate on public.localities
  for each statement
  execute procedure public.note_data_change('catalogue', 'map_localities', 'typeahead_locations', 'typeahead_place_words', 'typeahead_agencies', 'data_source_words');

create trigger note_locations_change
  after insert or update or delete or truncate on public.locations
  for each statement
  execute procedure public.note_data_change('catalogue', 'map_record_types', 'map_states', 'map_counties', 'map_localities', 'catalogue_counts', 'typeahead_locations', 'typeahead_agencies', 'data_source_words');

create trigger note_record_types_change
  after insert or update or delete or truncate on public.record_types
  for each statement
  execute procedure public.note_data_change('catalogue', 'data_source_words');

create trigger note_agencies_change
  after insert or update or delete or truncate on public.agencies
  for each statement
  execute procedure public.note_data_change('catalogue', 'id_blocks', 'typeahead_words');

create trigger note_link_agencies__locations_change
  after insert or update or delete or truncate on public.link_agencies__locations
  for each statement
  execute procedure public.note_data_change('catalogue', 'map_record_types', 'map_localities', 'catalogue_counts');

create trigger note_data_sources_change
  after insert or update or delete or truncate on public.data_sources
  for each statement
  execute procedure public.note_data_change('catalogue', 'id_blocks', 'catalogue_counts');

create trigger note_link_agencies__data_sources_change
  after insert or update or delete or truncate on public.link_agencies__data_sources
  for each statement
  execute procedure public.note_data_change('catalogue', 'map_record_types', 'catalogue_counts');
