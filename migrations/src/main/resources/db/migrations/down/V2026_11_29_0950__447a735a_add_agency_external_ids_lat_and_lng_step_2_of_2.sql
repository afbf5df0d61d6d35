-- revision: 447a735a
-- parent: 543d6663
-- message: add agency_external_ids lat and lng, step 2 of 2
-- date: 2026-11-29T09:49
-- data loss: column public.agency_external_ids.lat, column public.agency_external_ids.lng

set local lock_timeout = '5s';

alter table public.agency_external_ids drop constraint agency_external_ids_coordinates_check;

alter table public.agency_external_ids
  add constraint agency_external_ids_coordinates_check check ((((lat is null) and (lng is null)) or ((lat is not null) and (lng is not null) and ((lat >= ('-90'::integer)::double precision) and (lat <= (90)::double precision)) and ((lng >= ('-180'::integer)::double precision) and (lng <= (180)::double precision))))) not valid;
