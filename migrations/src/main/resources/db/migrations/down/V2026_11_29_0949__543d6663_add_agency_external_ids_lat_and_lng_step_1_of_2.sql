-- revision: 543d6663
-- parent: 5ec6497e
-- message: add agency_external_ids lat and lng, step 1 of 2
-- date: 2026-11-29T09:49
-- data loss: column public.agency_external_ids.lat, column public.agency_external_ids.lng

set local lock_timeout = '5s';

alter table public.agency_external_ids
  drop constraint agency_external_ids_coordinates_check;

alter table only public.agency_external_ids
  drop column lat;

alter table only public.agency_external_ids
  drop column lng;
