-- revision: ced55c31
-- parent: f4436585
-- message: index agencies and data_sources for sorting, step 4 of 6
-- date: 2026-11-21T15:04
-- data loss: none

create index concurrently data_sources_record_type_id_desc_idx on public.data_sources using btree (record_type_id desc nulls last, id desc);
