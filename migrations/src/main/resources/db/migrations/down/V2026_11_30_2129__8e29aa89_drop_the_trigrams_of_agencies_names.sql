-- revision: 8e29aa89
-- parent: c3d5381a
-- message: Drop the trigrams of agencies' names
-- date: 2026-11-30T21:29
-- data loss: none

set local lock_timeout = '5s';

-- lint:allow L18 the way back is taken while nobody reads by it
create index typeahead_agencies_folded_name_trgm_idx on public.typeahead_agencies using gin (folded_name public.gin_trgm_ops);
