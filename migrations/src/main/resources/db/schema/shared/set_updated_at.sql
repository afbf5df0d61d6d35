-- Attached BEFORE UPDATE with a WHEN clause that names all columns but those that follow from others: a row that stays
-- what it is costs no call.
create function public.set_updated_at()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $function$
begin
  new.updated_at := now();
  return new;
end
$function$;

comment on function public.set_updated_at() is
  'Trigger: stamps updated_at. Its WHEN clause tells whether an update really changes the row.';
