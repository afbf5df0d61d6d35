create function public.insert_state_location()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $function$
begin
  insert into public.locations (type, state_id)
  values ('State', new.id);
  return null;
end
$function$;

comment on function public.insert_state_location() is
  'Trigger: gives a new state its location.';
