-- revision: 4eaa7430
-- parent: 2443de95
-- message: page projects by owner and moment, step 3 of 3
-- date: 2026-11-30T04:50
-- data loss: none

set local lock_timeout = '5s';

drop index public.projects_owner_user_id_idx;
