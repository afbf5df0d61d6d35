-- revision: 64a52c20
-- parent: d8b8dadc
-- message: remember the place that agency_external_ids had last, step 2 of 3
-- date: 2026-11-22T00:28
-- data loss: column public.agency_external_ids.location_id

set local lock_timeout = '5s';

alter table public.agency_external_ids drop constraint agency_external_ids_location_id_fkey;

alter table public.agency_external_ids
  add constraint agency_external_ids_location_id_fkey foreign key (location_id) references public.locations(id) on delete set null not valid;
