-- revision: 4eaa7430
-- parent: 2443de95
-- message: page projects by owner and moment, step 3 of 3
-- date: 2026-11-30T04:50
-- data loss: none
-- backward compatible: yes

create index concurrently projects_owner_user_id_idx on public.projects using btree (owner_user_id, created_at, id);
