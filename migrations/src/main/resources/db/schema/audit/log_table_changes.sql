-- Attached AFTER UPDATE OR DELETE, and AFTER INSERT where a new row says what somebody may do, so that only what really
-- happened is written. The trigger's arguments are the
-- columns that may be recorded: a list of what is allowed, so that a new column stays out until somebody decides.
-- Values are compared one by one as jsonb, in which two arrays are equal only with the same elements in the same order.
create function public.log_table_changes()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $function$
declare
  audited text[] := coalesce(tg_argv, '{}');
  old_row jsonb;
  new_row jsonb;
  old_values jsonb;
  new_values jsonb;
  row_key jsonb;
begin
  if tg_op = 'UPDATE' and new is not distinct from old then
    return null;
  end if;

  old_row := to_jsonb(old);
  new_row := to_jsonb(new);

  if not jsonb_exists_all(coalesce(old_row, new_row), audited) then
    raise exception 'the audit trigger % names a column that table % does not have', tg_name, tg_table_name
      using errcode = 'undefined_column',
            hint = 'Create the trigger again with the present column names.';
  end if;

  if tg_op = 'DELETE' then
    select jsonb_object_agg(listed.name, old_row -> listed.name)
    into old_values
    from unnest(audited) as listed (name);
  elsif tg_op = 'INSERT' then
    select jsonb_object_agg(listed.name, new_row -> listed.name)
    into new_values
    from unnest(audited) as listed (name);
  else
    select
      jsonb_object_agg(listed.name, old_row -> listed.name),
      jsonb_object_agg(listed.name, new_row -> listed.name)
    into old_values, new_values
    from unnest(audited) as listed (name)
    where old_row -> listed.name is distinct from new_row -> listed.name;

    if old_values is null then
      return null;
    end if;
  end if;

  if not jsonb_exists(coalesce(old_row, new_row), 'id') then
    select jsonb_object_agg(pg_attribute.attname, coalesce(old_row, new_row) -> pg_attribute.attname::text)
    into row_key
    from pg_catalog.pg_index
    join pg_catalog.pg_attribute
      on pg_attribute.attrelid = pg_index.indrelid
      and pg_attribute.attnum = any (pg_index.indkey)
    where pg_index.indrelid = tg_relid
      and pg_index.indisprimary;
  end if;

  insert into public.change_log (
    operation_type,
    table_name,
    affected_id,
    affected_key,
    old_data,
    new_data,
    user_id,
    request_id
  )
  values (
    tg_op::public.operation_type,
    tg_table_name,
    (coalesce(old_row, new_row) ->> 'id')::bigint,
    row_key,
    old_values,
    new_values,
    nullif(current_setting('blotter.user_id', true), '')::bigint,
    nullif(current_setting('blotter.request_id', true), '')
  );

  return null;
end
$function$;

comment on function public.log_table_changes() is
  'Trigger, after a row was inserted, updated or deleted: writes the change_log entry. Its arguments are the audited columns.';
