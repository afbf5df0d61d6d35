-- A statement that writes is noted as a change even if it hits no row, so that there is none when nothing changed.
create procedure public.refresh_typeahead_agencies()
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
set jit = off
as $procedure$
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
$procedure$;

comment on procedure public.refresh_typeahead_agencies() is
  'Brings those rows of typeahead_agencies up to date that are noted as stale; for scripts whose account does not own the table.';
