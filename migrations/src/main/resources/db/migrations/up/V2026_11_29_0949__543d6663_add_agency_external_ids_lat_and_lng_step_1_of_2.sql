-- revision: 543d6663
-- parent: 5ec6497e
-- message: add agency_external_ids lat and lng, step 1 of 2
-- date: 2026-11-29T09:49
-- data loss: none

set local lock_timeout = '5s';

alter table public.agency_external_ids
  add column lat double precision;

comment on column public.agency_external_ids.lat is 'Latitude of the point that the collection gives for the agency, in degrees.';

alter table public.agency_external_ids
  add column lng double precision;

comment on column public.agency_external_ids.lng is 'Longitude of that point, in degrees, negative to the west.';

alter table public.agency_external_ids
  add constraint agency_external_ids_coordinates_check check ((((lat is null) and (lng is null)) or ((lat is not null) and (lng is not null) and ((lat >= ('-90'::integer)::double precision) and (lat <= (90)::double precision)) and ((lng >= ('-180'::integer)::double precision) and (lng <= (180)::double precision))))) not valid;
