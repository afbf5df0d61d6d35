create function public.insert_locality_location()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $function$
begin
  insert into public.locations (type, state_id, county_id, locality_id)
  select 'Locality', counties.state_id, counties.id, new.id
  from public.counties
  where counties.id = new.county_id
  on conflict do nothing;
  return null;
end
$function$;

comment on function public.insert_locality_location() is
  'Trigger: gives a new locality its location, below its county and that county''s state, unless the same statement brought one.';
