-- revision: 568a72e6
-- parent: d022860a
-- message: index typeahead_locations by nearness
-- date: 2026-11-21T21:52
-- data loss: none

set local lock_timeout = '5s';

drop index public.typeahead_locations_folded_wording_nearest_idx;
