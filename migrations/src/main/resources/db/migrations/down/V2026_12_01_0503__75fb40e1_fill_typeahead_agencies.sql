-- revision: 75fb40e1
-- parent: a5b73498
-- message: fill typeahead_agencies
-- date: 2026-12-01T05:02
-- data loss: none

set local lock_timeout = '5s';

truncate public.typeahead_agencies;
