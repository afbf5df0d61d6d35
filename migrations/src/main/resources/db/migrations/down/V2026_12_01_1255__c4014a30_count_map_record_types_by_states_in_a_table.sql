-- revision: c4014a30
-- parent: 7f2909bb
-- message: count map_record_types by states, in a table
-- date: 2026-12-01T12:55
-- data loss: table public.map_record_types, values of column public.map_record_types.location_id, values of column public.map_record_types.record_type_id, values of column public.map_record_types.source_count

set local lock_timeout = '5s';

set local check_function_bodies = off;

drop procedure public.refresh_map_record_types();

comment on column public.stale_summaries.block is 'The id without its last ten bits: 1,024 ids lie in one block.';

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
    values ('typeahead_agencies'), ('typeahead_words'), ('data_source_words');
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

comment on function public.note_stale_rows() is 'Trigger: notes which rows of typeahead_agencies and data_source_words are stale after a statement, whether names of agencies are others now, and the map''s counts if a data source is of another type.';

drop trigger note_link_agencies__locations_change on public.link_agencies__locations;

drop trigger note_link_agencies__data_sources_change on public.link_agencies__data_sources;

create trigger note_link_agencies__locations_change
  after insert or update or delete or truncate on public.link_agencies__locations
  for each statement
  execute procedure public.note_data_change('catalogue', 'map_record_types', 'map_localities', 'catalogue_counts');

create trigger note_link_agencies__data_sources_change
  after insert or update or delete or truncate on public.link_agencies__data_sources
  for each statement
  execute procedure public.note_data_change('catalogue', 'map_record_types', 'catalogue_counts');

drop materialized view public.map_counties;

drop materialized view public.map_localities;

drop materialized view public.map_states;

drop table public.map_record_types;

create materialized view public.map_record_types as
  with places as materialized (
         select link_agencies__locations.agency_id,
            locations.id as location_id,
            locations.county_id,
            locations.state_id
           from (public.link_agencies__locations
             join public.locations on ((locations.id = link_agencies__locations.location_id)))
          where (locations.state_id is not null)
        ), seats as (
         select coalesce(data_sources.record_type_id, (0)::bigint) as record_type_id,
            places.location_id,
            (lag(places.location_id) over seats_of_source is distinct from places.location_id) as is_new_in_location,
            (lag(places.county_id) over seats_of_source is distinct from places.county_id) as is_new_in_county,
            (lag(places.state_id) over seats_of_source is distinct from places.state_id) as is_new_in_state
           from ((public.link_agencies__data_sources
             join public.data_sources on ((data_sources.id = link_agencies__data_sources.data_source_id)))
             join places on ((places.agency_id = link_agencies__data_sources.agency_id)))
          window seats_of_source as (partition by link_agencies__data_sources.data_source_id order by places.state_id, places.county_id, places.location_id)
        ), sums as (
         select seats.location_id,
            seats.record_type_id,
            count(*) filter (where seats.is_new_in_location) as new_in_location,
            count(*) filter (where seats.is_new_in_county) as new_in_county,
            count(*) filter (where seats.is_new_in_state) as new_in_state
           from seats
          group by seats.location_id, seats.record_type_id
        )
 select sums.location_id,
    sums.record_type_id,
    sums.new_in_location as source_count
   from (sums
     join public.locations on ((locations.id = sums.location_id)))
  where (locations.type = 'Locality'::public.location_type)
union all
 select counties.id as location_id,
    sums.record_type_id,
    (sum(sums.new_in_county))::bigint as source_count
   from ((sums
     join public.locations on ((locations.id = sums.location_id)))
     join public.locations counties on (((counties.county_id = locations.county_id) and (counties.type = 'County'::public.location_type))))
  group by counties.id, sums.record_type_id
union all
 select states.id as location_id,
    sums.record_type_id,
    (sum(sums.new_in_state))::bigint as source_count
   from ((sums
     join public.locations on ((locations.id = sums.location_id)))
     join public.locations states on (((states.state_id = locations.state_id) and (states.type = 'State'::public.location_type))))
  group by states.id, sums.record_type_id
with data;

comment on materialized view public.map_record_types is 'For each state, county and locality with data sources of agencies there or anywhere inside it: how many of each record type.';

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

create unique index map_record_types_record_type_id_location_id_key on public.map_record_types using btree (record_type_id, location_id) include (source_count);

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

comment on column public.map_record_types.record_type_id is '0 for the sources without a record type.';

comment on column public.map_record_types.source_count is 'Distinct data sources, broken ones included; never 0.';
