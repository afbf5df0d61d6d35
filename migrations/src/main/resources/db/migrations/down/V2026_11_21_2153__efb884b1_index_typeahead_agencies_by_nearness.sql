-- revision: efb884b1
-- parent: 568a72e6
-- message: index typeahead_agencies by nearness
-- date: 2026-11-21T21:53
-- data loss: none

set local lock_timeout = '5s';

drop index public.typeahead_agencies_folded_name_nearest_idx;
