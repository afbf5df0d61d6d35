-- When a locality moves to a county of another state, the foreign key hands only the new county to its location;
-- the state has to follow before the location is checked against that county.
create function public.set_location_state()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $function$
begin
  if new.county_id is not null then
    new.state_id := (
      select counties.state_id
      from public.counties
      where counties.id = new.county_id
    );
  end if;
  return new;
end
$function$;

comment on function public.set_location_state() is
  'Trigger: a location that gets another county gets that county''s state.';
