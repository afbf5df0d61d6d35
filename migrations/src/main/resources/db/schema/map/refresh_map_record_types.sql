-- A data source is counted within a state, whatever else is stale: it has one record type, so that the counts of several
-- types may be added up, and counts once in a place, however many of its agencies are there. One pass over what lies
-- together shows what is new in the state, the county, the place.
create procedure public.refresh_map_record_types()
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
set jit = off
as $procedure$
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
$procedure$;

comment on procedure public.refresh_map_record_types() is
  'Counts the data sources of those states anew in which one is noted as stale, and brings the views of the map up to date that are made of them; for scripts whose account does not own the table.';
