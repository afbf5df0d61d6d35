-- revision: 1df25cb6
-- parent: ddaaa802
-- message: index the words of typeahead_agencies and typeahead_locations, step 1 of 4
-- date: 2026-11-21T14:56
-- data loss: none

create index concurrently agencies_folded_name_trgm_idx on public.agencies using gin (folded_name public.gin_trgm_ops);
