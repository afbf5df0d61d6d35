-- revision: daac940e
-- parent: 64a52c20
-- message: remember the place that agency_external_ids had last, step 3 of 3
-- date: 2026-11-22T00:28
-- data loss: none

create index concurrently agency_external_ids_location_id_idx on public.agency_external_ids using btree (location_id);
