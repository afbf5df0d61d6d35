-- revision: 27a8b5d3
-- parent: c93f7e12
-- message: create us_states, counties, localities and locations
-- date: 2026-11-21T01:09
-- data loss: the tables us_states, counties, localities and locations with all places

set local lock_timeout = '5s';

drop view public.dependent_locations;

drop view public.locations_expanded;

drop table public.locations;

drop table public.localities;

drop table public.counties;

drop table public.us_states;

drop function public.set_location_state();

drop function public.insert_locality_location();

drop function public.insert_county_location();

drop function public.insert_state_location();

drop type public.location_type;
