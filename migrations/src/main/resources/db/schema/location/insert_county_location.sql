create function public.insert_county_location()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $function$
begin
  insert into public.locations (type, state_id, county_id)
  values ('County', new.state_id, new.id);
  return null;
end
$function$;

comment on function public.insert_county_location() is
  'Trigger: gives a new county its location, below its state.';
