-- revision: ced55c31
-- parent: f4436585
-- message: index agencies and data_sources for sorting, step 4 of 6
-- date: 2026-11-21T15:04
-- data loss: none

set local lock_timeout = '5s';

drop index public.data_sources_record_type_id_desc_idx;
