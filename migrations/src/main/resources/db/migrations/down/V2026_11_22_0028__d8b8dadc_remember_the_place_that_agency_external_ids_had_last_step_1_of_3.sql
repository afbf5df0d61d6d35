-- revision: d8b8dadc
-- parent: 297fdd87
-- message: remember the place that agency_external_ids had last, step 1 of 3
-- date: 2026-11-22T00:28
-- data loss: column public.agency_external_ids.location_id

set local lock_timeout = '5s';

alter table public.agency_external_ids
  drop constraint agency_external_ids_location_id_fkey;

alter table only public.agency_external_ids
  drop column location_id;
