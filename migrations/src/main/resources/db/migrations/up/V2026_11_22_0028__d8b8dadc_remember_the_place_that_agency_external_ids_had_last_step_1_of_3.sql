-- revision: d8b8dadc
-- parent: 297fdd87
-- message: remember the place that agency_external_ids had last, step 1 of 3
-- date: 2026-11-22T00:28
-- data loss: none

set local lock_timeout = '5s';

alter table public.agency_external_ids
  add column location_id bigint;

comment on column public.agency_external_ids.location_id is 'Where that collection had the agency when it was last imported: only a change there moves the agency here.';

alter table public.agency_external_ids
  add constraint agency_external_ids_location_id_fkey foreign key (location_id) references public.locations(id) on delete set null not valid;
