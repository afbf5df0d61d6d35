-- revision: c4014a30
-- parent: 7f2909bb
-- message: count map_record_types by states, in a table
-- date: 2026-12-01T12:55
-- data loss: none
-- backward compatible: no
-- blocking: no

set local lock_timeout = '5s';

set local check_function_bodies = off;

comment on column public.stale_summaries.block is 'The id without its last ten bits: 1,024 ids lie in one block. Of map_record_types, which is counted by states, the id itself.';

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
    values ('typeahead_agencies'), ('typeahead_words'), ('data_source_words'), ('map_record_types');
    insert into public.data_changes (slice, transaction_id)
    values ('agency_names', pg_current_xact_id())
    on conflict do nothing;
  end if;
  return null;
end
$$;

create or replace function public.note_stale_rows() returns trigger
    language plpgsql security definer
    set search_path to 'pg_catalog', 'pg_temp'
    as $$
declare
  is_renamed boolean := true;
begin
  if tg_table_name = 'agencies' then
    if tg_op = 'UPDATE' then
      is_renamed := exists (
        select
        from changed_rows
        join former_rows
          on former_rows.id = changed_rows.id
        where former_rows.name <> changed_rows.name
      );
    end if;
    if is_renamed then
      insert into public.data_changes (slice, transaction_id)
      values ('agency_names', pg_current_xact_id())
      on conflict do nothing;
      insert into public.stale_summaries (summary)
      values ('typeahead_words');
    end if;
    insert into public.stale_summaries (summary, table_name, block)
    select summaries.name, 'agencies', stale.block
    from (select distinct changed_rows.id >> 10 as block from changed_rows) as stale
    cross join (values ('typeahead_agencies'), ('data_source_words')) as summaries (name);
  elsif tg_table_name = 'link_agencies__locations' then
    insert into public.stale_summaries (summary, table_name, block)
    select summaries.name, 'agencies', stale.block
    from (select distinct changed_rows.agency_id >> 10 as block from changed_rows) as stale
    cross join (values ('typeahead_agencies'), ('data_source_words')) as summaries (name)
    union all
    select distinct 'map_record_types', 'locations', changed_rows.location_id
    from changed_rows;
  elsif tg_table_name = 'link_agencies__data_sources' then
    insert into public.stale_summaries (summary, table_name, block)
    select distinct 'typeahead_agencies', 'agencies', changed_rows.agency_id >> 10
    from changed_rows
    union all
    select distinct 'data_source_words', 'data_sources', changed_rows.data_source_id >> 10
    from changed_rows
    union all
    select distinct 'map_record_types', 'agencies', changed_rows.agency_id
    from changed_rows;
  else
    insert into public.stale_summaries (summary, table_name, block)
    select distinct 'data_source_words', 'data_sources', changed_rows.id >> 10
    from changed_rows;

    if tg_op = 'UPDATE' then
      insert into public.stale_summaries (summary, table_name, block)
      select 'map_record_types', 'data_sources', changed_rows.id
      from changed_rows
      join former_rows
        on former_rows.id = changed_rows.id
      where former_rows.record_type_id is distinct from changed_rows.record_type_id;
    end if;
  end if;
  return null;
end
$$;

comment on function public.note_stale_rows() is 'Trigger: notes what of typeahead_agencies, data_source_words and map_record_types is stale after a statement, and whether names of agencies are others now.';

create or replace procedure public.refresh_map_record_types()
    language plpgsql security definer
    set search_path to 'pg_catalog', 'pg_temp'
    set jit to 'off'
    as $$
begin
  perform pg_advisory_xact_lock('public.refresh_map_record_types()'::regprocedure::oid::bigint);

  if not exists (select from public.stale_summaries where stale_summaries.summary = 'map_record_types') then
    return;
  end if;

  create temporary table stale_entries (table_name text, id bigint) on commit drop;

  with taken as (
    delete from public.stale_summaries
    where stale_summaries.summary = 'map_record_types'
    returning stale_summaries.table_name, stale_summaries.block
  )
  insert into pg_temp.stale_entries (table_name, id)
  select distinct taken.table_name, taken.block
  from taken;
  analyze pg_temp.stale_entries;

  create temporary table stale_states on commit drop as
  select us_states.id
  from public.us_states
  where exists (select from pg_temp.stale_entries where stale_entries.table_name is null)
  union
  select locations.state_id
  from pg_temp.stale_entries
  join public.locations
    on locations.id = stale_entries.id
  where stale_entries.table_name = 'locations'
  union
  select locations.state_id
  from pg_temp.stale_entries
  join public.link_agencies__locations
    on link_agencies__locations.agency_id = stale_entries.id
  join public.locations
    on locations.id = link_agencies__locations.location_id
  where stale_entries.table_name = 'agencies'
  union
  select locations.state_id
  from pg_temp.stale_entries
  join public.link_agencies__data_sources
    on link_agencies__data_sources.data_source_id = stale_entries.id
  join public.link_agencies__locations
    on link_agencies__locations.agency_id = link_agencies__data_sources.agency_id
  join public.locations
    on locations.id = link_agencies__locations.location_id
  where stale_entries.table_name = 'data_sources';
  analyze pg_temp.stale_states;

  create temporary table counted on commit drop as
  with places as materialized (
    select
      link_agencies__locations.agency_id,
      locations.id as location_id,
      locations.county_id,
      locations.state_id
    from public.link_agencies__locations
    join public.locations
      on locations.id = link_agencies__locations.location_id
    where locations.state_id in (select stale_states.id from pg_temp.stale_states)
  ),
  seats as (
    select
      coalesce(data_sources.record_type_id, 0) as record_type_id,
      places.location_id,
      lag(places.location_id) over seats_of_source is distinct from places.location_id as is_new_in_location,
      lag(places.county_id) over seats_of_source is distinct from places.county_id as is_new_in_county,
      lag(places.state_id) over seats_of_source is distinct from places.state_id as is_new_in_state
    from public.link_agencies__data_sources
    join public.data_sources
      on data_sources.id = link_agencies__data_sources.data_source_id
    join places
      on places.agency_id = link_agencies__data_sources.agency_id
    window seats_of_source as (
      partition by link_agencies__data_sources.data_source_id
      order by places.state_id, places.county_id, places.location_id
    )
  ),
  sums as (
    select
      seats.location_id,
      seats.record_type_id,
      count(*) filter (where seats.is_new_in_location) as new_in_location,
      count(*) filter (where seats.is_new_in_county) as new_in_county,
      count(*) filter (where seats.is_new_in_state) as new_in_state
    from seats
    group by seats.location_id, seats.record_type_id
  )
  select
    sums.location_id,
    sums.record_type_id,
    sums.new_in_location as source_count
  from sums
  join public.locations
    on locations.id = sums.location_id
  where locations.type = 'Locality'
  union all
  select
    counties.id,
    sums.record_type_id,
    sum(sums.new_in_county)::bigint
  from sums
  join public.locations
    on locations.id = sums.location_id
  join public.locations as counties
    on counties.county_id = locations.county_id
    and counties.type = 'County'
  group by counties.id, sums.record_type_id
  union all
  select
    states.id,
    sums.record_type_id,
    sum(sums.new_in_state)::bigint
  from sums
  join public.locations
    on locations.id = sums.location_id
  join public.locations as states
    on states.state_id = locations.state_id
    and states.type = 'State'
  group by states.id, sums.record_type_id;
  analyze pg_temp.counted;

  create temporary table gone on commit drop as
  select known.ctid as tuple_id
  from public.map_record_types as known
  left join public.locations
    on locations.id = known.location_id
  left join pg_temp.counted
    on counted.location_id = known.location_id
    and counted.record_type_id = known.record_type_id
  where (locations.id is null or locations.state_id in (select stale_states.id from pg_temp.stale_states))
    and counted.source_count is distinct from known.source_count;

  if exists (select from pg_temp.gone) then
    delete from public.map_record_types
    where ctid in (select gone.tuple_id from pg_temp.gone);
  end if;

  create temporary table missing on commit drop as
  select counted.*
  from pg_temp.counted
  left join public.map_record_types as known
    on known.location_id = counted.location_id
    and known.record_type_id = counted.record_type_id
  where known.location_id is null;

  if exists (select from pg_temp.missing) then
    insert into public.map_record_types (location_id, record_type_id, source_count)
    select missing.location_id, missing.record_type_id, missing.source_count
    from pg_temp.missing;
  end if;

  drop table pg_temp.stale_entries, pg_temp.stale_states, pg_temp.counted, pg_temp.gone, pg_temp.missing;

  call public.refresh_materialized_view('public.map_states');
  call public.refresh_materialized_view('public.map_counties');
  call public.refresh_materialized_view('public.map_localities');
end
$$;

comment on procedure public.refresh_map_record_types() is 'Counts the data sources of those states anew in which one is noted as stale, and brings the views of the map up to date that are made of them; for scripts whose account does not own the table.';

drop trigger note_link_agencies__locations_change on public.link_agencies__locations;

drop trigger note_link_agencies__data_sources_change on public.link_agencies__data_sources;

create trigger note_link_agencies__locations_change
  after insert or update or delete or truncate on public.link_agencies__locations
  for each statement
  execute procedure public.note_data_change('catalogue', 'map_localities', 'catalogue_counts');

create trigger note_link_agencies__data_sources_change
  after insert or update or delete or truncate on public.link_agencies__data_sources
  for each statement
  execute procedure public.note_data_change('catalogue', 'catalogue_counts');

drop materialized view public.map_counties;

drop materialized view public.map_localities;

drop materialized view public.map_states;

drop materialized view public.map_record_types;

create table public.map_record_types (
  location_id bigint not null,
  record_type_id bigint not null,
  source_count bigint not null
);

comment on table public.map_record_types is 'For each state, county and locality with data sources of agencies there or anywhere inside it: how many of each record type. Brought up to date by refresh_map_record_types().';

alter table public.map_record_types
  add constraint map_record_types_pkey primary key (location_id, record_type_id);

create trigger note_map_record_types_change
  after insert or update or delete or truncate on public.map_record_types
  for each statement
  execute procedure public.note_data_change('summaries', 'map_states', 'map_counties', 'map_localities');

comment on column public.map_record_types.record_type_id is '0 for the sources without a record type.';

comment on column public.map_record_types.source_count is 'Distinct data sources, broken ones included; never 0.';

create materialized view public.map_counties as
  select locations.id as location_id,
    counties.name,
    us_states.state_iso,
    counties.fips,
    (coalesce(sum(map_record_types.source_count), (0)::numeric))::bigint as source_count
   from (((public.locations
     join public.counties on ((counties.id = locations.county_id)))
     join public.us_states on ((us_states.id = locations.state_id)))
     left join public.map_record_types on ((map_record_types.location_id = locations.id)))
  where (locations.type = 'County'::public.location_type)
  group by locations.id, counties.id, us_states.id
with data;

comment on materialized view public.map_counties is 'Counties for the map, each with the number of data sources of agencies in the county or anywhere inside it.';

comment on column public.map_counties.source_count is 'Distinct data sources, broken ones and those without a record type included; 0 for none.';

create unique index map_counties_location_id_key on public.map_counties using btree (location_id);

create materialized view public.map_localities as
  select locations.id as location_id,
    localities.name,
    counties.name as county_name,
    counties.fips as county_fips,
    us_states.state_iso,
    locations.lat,
    locations.lng,
    coalesce(locality_sources.source_count, (0)::bigint) as source_count
   from ((((public.locations
     join public.localities on ((localities.id = locations.locality_id)))
     join public.counties on ((counties.id = locations.county_id)))
     join public.us_states on ((us_states.id = locations.state_id)))
     left join ( select map_record_types.location_id,
            (sum(map_record_types.source_count))::bigint as source_count
           from public.map_record_types
          group by map_record_types.location_id) locality_sources on ((locality_sources.location_id = locations.id)))
  where ((locations.type = 'Locality'::public.location_type) and (locations.lat is not null) and (locations.lng is not null) and (exists ( select
           from public.link_agencies__locations
          where (link_agencies__locations.location_id = locations.id))))
with data;

comment on materialized view public.map_localities is 'Localities with agencies for the map, each with the number of data sources of these. A locality without coordinates cannot be drawn and is left out.';

comment on column public.map_localities.source_count is 'Distinct data sources, broken ones and those without a record type included; 0 for none.';

create unique index map_localities_location_id_key on public.map_localities using btree (location_id);

create index map_record_types_record_type_id_idx on public.map_record_types using btree (record_type_id, location_id) include (source_count);

create materialized view public.map_states as
  select locations.id as location_id,
    us_states.state_name as name,
    us_states.state_iso,
    (coalesce(sum(map_record_types.source_count), (0)::numeric))::bigint as source_count
   from ((public.locations
     join public.us_states on ((us_states.id = locations.state_id)))
     left join public.map_record_types on ((map_record_types.location_id = locations.id)))
  where (locations.type = 'State'::public.location_type)
  group by locations.id, us_states.id
with data;

comment on materialized view public.map_states is 'States for the map, each with the number of data sources of agencies in the state or anywhere inside it.';

comment on column public.map_states.source_count is 'Distinct data sources, broken ones and those without a record type included; 0 for none.';

create unique index map_states_location_id_key on public.map_states using btree (location_id);
