-- Attached for each statement. Entries are only added, so that no writer waits for another, and each is seen when, and
-- only when, the rows are that it counts.
create function public.count_ids()
returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $function$
begin
  if tg_op = 'INSERT' then
    insert into public.id_blocks (table_name, block, row_count)
    select tg_table_name, new_rows.id >> 10, count(*)
    from new_rows
    group by new_rows.id >> 10;
  elsif tg_op = 'DELETE' then
    insert into public.id_blocks (table_name, block, row_count)
    select tg_table_name, old_rows.id >> 10, -count(*)
    from old_rows
    group by old_rows.id >> 10;
  else
    delete from public.id_blocks
    where table_name = tg_table_name;
  end if;
  return null;
end
$function$;

comment on function public.count_ids() is
  'Trigger: counts in id_blocks which rows were added to a table or deleted.';
