-- revision: 2443de95
-- parent: e6028ee4
-- message: page projects by owner and moment, step 2 of 3
-- date: 2026-11-30T04:50
-- data loss: none

set local lock_timeout = '5s';

drop index public.projects_created_at_idx;
