-- revision: 5844d1f3
-- parent: 563d3ab5
-- message: index agencies and data_sources for sorting, step 1 of 6
-- date: 2026-11-21T15:04
-- data loss: none

create index concurrently agencies_defunct_year_idx on public.agencies using btree (defunct_year, id);
