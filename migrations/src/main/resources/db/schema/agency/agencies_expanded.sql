create view public.agencies_expanded as
select
  agencies.id,
  agencies.name,
  agencies.jurisdiction_type,
  agencies.agency_type,
  agencies.defunct_year,
  agencies.no_web_presence,
  agencies.created_at,
  agencies.updated_at,
  first_location.location_id,
  first_location.location_type,
  first_location.state_iso,
  first_location.state_name,
  first_location.county_name,
  first_location.county_fips,
  first_location.locality_name
from public.agencies
left join lateral (
  select
    locations_expanded.id as location_id,
    locations_expanded.type as location_type,
    locations_expanded.state_iso,
    locations_expanded.state_name,
    locations_expanded.county_name,
    locations_expanded.county_fips,
    locations_expanded.locality_name
  from public.link_agencies__locations
  join public.locations_expanded
    on locations_expanded.id = link_agencies__locations.location_id
  where link_agencies__locations.agency_id = agencies.id
  order by link_agencies__locations.id
  limit 1
) as first_location
  on true;

comment on view public.agencies_expanded is
  'Agencies with their first place, which is the one that was linked first; an agency without a place has nulls there.';
