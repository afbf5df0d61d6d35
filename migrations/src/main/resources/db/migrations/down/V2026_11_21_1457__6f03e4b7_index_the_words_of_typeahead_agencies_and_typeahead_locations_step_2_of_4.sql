-- revision: 6f03e4b7
-- parent: 1df25cb6
-- message: index the words of typeahead_agencies and typeahead_locations, step 2 of 4
-- date: 2026-11-21T14:56
-- data loss: none

create index concurrently typeahead_locations_folded_display_name_trgm_idx on public.typeahead_locations using gin (folded_display_name public.gin_trgm_ops);
