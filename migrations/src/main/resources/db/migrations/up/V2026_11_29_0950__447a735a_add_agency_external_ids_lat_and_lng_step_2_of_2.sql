-- revision: 447a735a
-- parent: 543d6663
-- message: add agency_external_ids lat and lng, step 2 of 2
-- date: 2026-11-29T09:49
-- data loss: none

set local lock_timeout = '5s';

alter table public.agency_external_ids validate constraint agency_external_ids_coordinates_check;
