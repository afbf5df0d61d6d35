-- revision: e6028ee4
-- parent: 15c07483
-- message: page projects by owner and moment, step 1 of 3
-- date: 2026-11-30T04:50
-- data loss: none
-- backward compatible: yes

drop index concurrently public.projects_owner_user_id_idx;
