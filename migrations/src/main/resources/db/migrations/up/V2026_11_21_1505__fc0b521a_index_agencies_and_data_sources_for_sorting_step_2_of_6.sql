-- revision: fc0b521a
-- parent: 5844d1f3
-- message: index agencies and data_sources for sorting, step 2 of 6
-- date: 2026-11-21T15:04
-- data loss: none

create index concurrently agencies_defunct_year_desc_idx on public.agencies using btree (defunct_year desc nulls last, id desc);
