-- The comparison is made here and not in the trigger's WHEN clause: a BEFORE trigger may not look at generated
-- columns, which are not computed yet. Their names are the trigger's arguments and are left out of it.
create function public.set_updated_at()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $function$
declare
  generated_columns text[] := coalesce(tg_argv, '{}');
begin
  if to_jsonb(new) - generated_columns is distinct from to_jsonb(old) - generated_columns then
    new.updated_at := now();
  end if;
  return new;
end
$function$;

comment on function public.set_updated_at() is
  'Trigger: stamps updated_at when an update really changes the row. Its arguments name generated columns, which are left out of the comparison.';
