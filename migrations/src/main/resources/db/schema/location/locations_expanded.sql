create view public.locations_expanded as
select
  locations.id,
  locations.type,
  us_states.state_name,
  us_states.state_iso,
  counties.name as county_name,
  counties.fips as county_fips,
  localities.name as locality_name,
  locations.locality_id,
  locations.state_id,
  locations.county_id,
  locations.lat,
  locations.lng,
  coalesce(localities.name, counties.name, us_states.state_name) as display_name,
  nullif(concat_ws(', ', localities.name, counties.name, us_states.state_name), '') as full_display_name
from public.locations
left join public.us_states
  on us_states.id = locations.state_id
left join public.counties
  on counties.id = locations.county_id
left join public.localities
  on localities.id = locations.locality_id;

comment on view public.locations_expanded is
  'Locations with the names of their state, county and locality.';
comment on column public.locations_expanded.display_name is
  'The place''s own name; null for the whole country.';
comment on column public.locations_expanded.full_display_name is
  'Locality, county and state joined by a comma, as far as the place has them; null for the whole country.';
