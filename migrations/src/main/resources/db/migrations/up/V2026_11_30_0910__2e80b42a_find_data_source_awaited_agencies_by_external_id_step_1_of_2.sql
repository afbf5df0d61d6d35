-- revision: 2e80b42a
-- parent: 4eaa7430
-- message: find data_source_awaited_agencies by external_id, step 1 of 2
-- date: 2026-11-30T09:10
-- data loss: none
-- backward compatible: yes
-- blocking: no

drop index concurrently public.data_source_awaited_agencies_source_external_id_idx;
