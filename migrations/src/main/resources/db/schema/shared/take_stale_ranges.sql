-- What is taken away is what is seen before the summary is worked out: who commits later stays noted.
create function public.take_stale_ranges(summary_name text, whole_table text)
returns table (
  table_name text,
  from_id bigint,
  to_id bigint
)
language sql
set search_path = pg_catalog, pg_temp
as $function$
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
$function$;

comment on function public.take_stale_ranges(text, text) is
  'Takes the entries of a summary out of stale_summaries: the ids, from the first and before the last, whose rows are to be worked out anew; all of the given table where everything is.';
