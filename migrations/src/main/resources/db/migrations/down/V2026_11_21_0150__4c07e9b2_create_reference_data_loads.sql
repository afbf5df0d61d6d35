-- revision: 4c07e9b2
-- parent: 8b34d5c0
-- message: create reference_data_loads
-- date: 2026-11-21T01:50
-- data loss: table public.reference_data_loads

set local lock_timeout = '5s';

alter table public.reference_data_loads
  drop constraint reference_data_loads_pkey;

alter table public.reference_data_loads
  drop constraint reference_data_loads_digest_check;

drop table public.reference_data_loads;
