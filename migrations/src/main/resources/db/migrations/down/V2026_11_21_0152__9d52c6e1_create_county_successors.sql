-- revision: 9d52c6e1
-- parent: 4c07e9b2
-- message: create county_successors
-- date: 2026-11-21T01:52
-- data loss: the table county_successors, which the reference data bring back

set local lock_timeout = '5s';

drop table public.county_successors;
