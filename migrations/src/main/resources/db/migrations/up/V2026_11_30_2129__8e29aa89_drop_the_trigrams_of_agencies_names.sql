-- revision: 8e29aa89
-- parent: c3d5381a
-- message: Drop the trigrams of agencies' names
-- date: 2026-11-30T21:29
-- data loss: none
-- backward compatible: yes
-- blocking: no

drop index concurrently public.typeahead_agencies_folded_name_trgm_idx;
