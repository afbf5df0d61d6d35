-- Where nothing is to be put right nothing is written, as that would be noted as a change.
--
-- What is taken away and what is counted are of one moment: entries that others are about to add count as well after it.
create procedure public.refresh_id_blocks()
language plpgsql
set search_path = pg_catalog, pg_temp
as $procedure$
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
$procedure$;

comment on procedure public.refresh_id_blocks() is
  'Counts anew which rows of the long lists have their id in which block, and leaves one entry for each.';
