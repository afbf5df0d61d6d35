-- Attached AFTER UPDATE and AFTER DELETE, and AFTER INSERT where a new row says what somebody may do, so that only what
-- really happened is written: for each statement, because a thousand rows at once are a third of the work of a
-- thousand single ones. The trigger's arguments are the
-- columns that may be recorded: a list of what is allowed, so that a new column stays out until somebody decides.
-- Values are compared one by one as jsonb, in which two arrays are equal only with the same elements in the same order.
-- Old and new rows come in the same order, also where an update changes their keys.
create function public.log_table_changes()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $function$
declare
  audited constant text[] := coalesce(tg_argv, '{}');
  actor constant bigint := nullif(current_setting('blotter.user_id', true), '');
  call constant text := nullif(current_setting('blotter.request_id', true), '');
  columns text[];
  hidden text[];
  beyond_key text[];
begin
  if tg_op = 'INSERT' then
    select array(select jsonb_object_keys(to_jsonb(new_rows))) into columns from new_rows limit 1;
  else
    select array(select jsonb_object_keys(to_jsonb(old_rows))) into columns from old_rows limit 1;
  end if;
  if not found then
    return null;
  end if;

  if not columns @> audited then
    raise exception 'the audit trigger % names a column that table % does not have', tg_name, tg_table_name
      using errcode = 'undefined_column',
            hint = 'Create the trigger again with the present column names.';
  end if;
  hidden := array(select name from unnest(columns) as name where name <> all (audited));

  if not 'id' = any (columns) then
    beyond_key := array(
      select name
      from unnest(columns) as name
      where not exists (
        select
        from pg_catalog.pg_index
        join pg_catalog.pg_attribute
          on pg_attribute.attrelid = pg_index.indrelid
          and pg_attribute.attnum = any (pg_index.indkey)
        where pg_index.indrelid = tg_relid
          and pg_index.indisprimary
          and pg_attribute.attname = name));
  end if;

  if tg_op = 'UPDATE' then
    insert into public.change_log (
      operation_type, table_name, affected_id, affected_key, old_data, new_data, user_id, request_id)
    select 'UPDATE', tg_table_name, (before.data ->> 'id')::bigint, before.data - beyond_key,
      changed.old_values, changed.new_values, actor, call
    from (select row_number() over () as number, to_jsonb(old_rows) as data from old_rows) as before
    join (select row_number() over () as number, to_jsonb(new_rows) as data from new_rows) as after using (number)
    cross join lateral (
      select
        jsonb_object_agg(name, before.data -> name) as old_values,
        jsonb_object_agg(name, after.data -> name) as new_values
      from unnest(audited) as name
      where before.data -> name is distinct from after.data -> name) as changed
    where changed.old_values is not null
    order by number;
  elsif tg_op = 'DELETE' then
    insert into public.change_log (
      operation_type, table_name, affected_id, affected_key, old_data, user_id, request_id)
    select 'DELETE', tg_table_name, (data ->> 'id')::bigint, data - beyond_key, data - hidden, actor, call
    from (select to_jsonb(old_rows) as data from old_rows offset 0) as before; -- once for each row
  else
    insert into public.change_log (
      operation_type, table_name, affected_id, affected_key, new_data, user_id, request_id)
    select 'INSERT', tg_table_name, (data ->> 'id')::bigint, data - beyond_key, data - hidden, actor, call
    from (select to_jsonb(new_rows) as data from new_rows offset 0) as after;
  end if;

  return null;
end
$function$;

comment on function public.log_table_changes() is
  'Trigger, after a statement has inserted, updated or deleted rows, which it calls new_rows and old_rows: writes their change_log entries. Its arguments are the audited columns.';
