-- revision: 19d1e4b3
-- parent: 2e80b42a
-- message: find data_source_awaited_agencies by external_id, step 2 of 2
-- date: 2026-11-30T09:10
-- data loss: none
-- backward compatible: yes
-- blocking: no

create index concurrently data_source_awaited_agencies_external_id_source_idx on public.data_source_awaited_agencies using btree (external_id, source);
