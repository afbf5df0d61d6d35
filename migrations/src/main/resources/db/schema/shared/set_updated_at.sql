-- The comparison is made here and not in the trigger's WHEN clause: columns that follow from others, whose names are
-- the trigger's arguments, are left out of it.
create function public.set_updated_at()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $function$
declare
  derived_columns text[] := coalesce(tg_argv, '{}');
begin
  if to_jsonb(new) - derived_columns is distinct from to_jsonb(old) - derived_columns then
    new.updated_at := now();
  end if;
  return new;
end
$function$;

comment on function public.set_updated_at() is
  'Trigger: stamps updated_at when an update really changes the row. Its arguments name columns that follow from others, which are left out of the comparison.';
