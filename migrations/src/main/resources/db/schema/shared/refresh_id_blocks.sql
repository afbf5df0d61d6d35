-- What is taken away and what is counted are of one moment: entries that others are about to add count as well after it.
create procedure public.refresh_id_blocks()
language plpgsql
set search_path = pg_catalog, pg_temp
as $procedure$
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
$procedure$;

comment on procedure public.refresh_id_blocks() is
  'Counts anew which rows of the long lists have their id in which block, and leaves one entry for each.';
