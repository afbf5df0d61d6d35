-- revision: 27a8b5d3
-- parent: c93f7e12
-- message: create us_states, counties, localities and locations
-- date: 2026-11-21T01:09
-- data loss: table public.counties, table public.localities, table public.locations, table public.us_states

set local lock_timeout = '5s';

drop trigger log_us_states_changes on public.us_states;

drop trigger after_state_insert on public.us_states;

drop trigger log_counties_changes on public.counties;

drop trigger after_county_insert on public.counties;

drop trigger log_localities_changes on public.localities;

drop trigger after_locality_insert on public.localities;

drop trigger log_locations_changes on public.locations;

drop trigger set_location_state on public.locations;

drop view public.locations_expanded;

drop view public.dependent_locations;

alter table public.us_states
  drop constraint us_states_state_iso_not_blank_check;

alter table public.us_states
  drop constraint us_states_state_name_not_blank_check;

alter table public.locations
  drop constraint locations_state_id_fkey;

alter table public.counties
  drop constraint counties_state_id_fkey;

alter table public.us_states
  drop constraint us_states_pkey;

alter table public.us_states
  drop constraint us_states_state_iso_key;

alter table public.counties
  drop constraint counties_fips_not_blank_check;

alter table public.counties
  drop constraint counties_name_not_blank_check;

alter table public.counties
  drop constraint counties_population_check;

alter table public.localities
  drop constraint localities_county_id_fkey;

alter table public.counties
  drop constraint counties_pkey;

alter table public.counties
  drop constraint counties_fips_key;

alter table public.counties
  drop constraint counties_state_id_name_key;

alter table public.locations
  drop constraint locations_county_id_state_id_fkey;

alter table public.counties
  drop constraint counties_id_state_id_key;

alter table public.localities
  drop constraint localities_name_not_blank_check;

alter table public.localities
  drop constraint localities_name_length_check;

alter table public.localities
  drop constraint localities_name_comma_check;

alter table public.localities
  drop constraint localities_population_check;

alter table public.localities
  drop constraint localities_pkey;

alter table public.localities
  drop constraint localities_county_id_name_key;

alter table public.locations
  drop constraint locations_locality_id_county_id_fkey;

alter table public.localities
  drop constraint localities_id_county_id_key;

alter table public.locations
  drop constraint locations_parents_check;

alter table public.locations
  drop constraint locations_coordinates_check;

alter table public.locations
  drop constraint locations_pkey;

drop index public.locations_county_id_state_id_idx;

drop index public.locations_county_key;

drop index public.locations_locality_id_county_id_idx;

drop index public.locations_locality_key;

drop index public.locations_national_key;

drop index public.locations_state_id_idx;

drop index public.locations_state_key;

drop index public.locations_type_idx;

drop function public.insert_county_location();

drop function public.insert_locality_location();

drop function public.insert_state_location();

drop function public.set_location_state();

drop table public.us_states;

drop table public.counties;

drop table public.localities;

drop table public.locations;

drop type public.location_type;
