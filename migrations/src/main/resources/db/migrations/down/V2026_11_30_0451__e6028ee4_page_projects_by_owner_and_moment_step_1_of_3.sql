-- revision: e6028ee4
-- parent: 15c07483
-- message: page projects by owner and moment, step 1 of 3
-- date: 2026-11-30T04:50
-- data loss: none

set local lock_timeout = '5s';

-- lint:allow L18 going back is done while nobody writes; a project is one row in a while
create index projects_owner_user_id_idx on public.projects using btree (owner_user_id, id);
