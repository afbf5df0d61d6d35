-- revision: 64a52c20
-- parent: d8b8dadc
-- message: remember the place that agency_external_ids had last, step 2 of 3
-- date: 2026-11-22T00:28
-- data loss: none

set local lock_timeout = '5s';

alter table public.agency_external_ids validate constraint agency_external_ids_location_id_fkey;
