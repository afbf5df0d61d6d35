-- revision: 4c07e9b2
-- parent: 8b34d5c0
-- message: create reference_data_loads
-- date: 2026-11-21T01:50
-- data loss: the table reference_data_loads; the reference data are loaded once more at the next start

set local lock_timeout = '5s';

drop table public.reference_data_loads;
