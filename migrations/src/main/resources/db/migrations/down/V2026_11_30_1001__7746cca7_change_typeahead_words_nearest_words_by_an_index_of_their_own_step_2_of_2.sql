-- revision: 7746cca7
-- parent: f7a55d06
-- message: change typeahead_words: nearest words by an index of their own, step 2 of 2
-- date: 2026-11-30T10:00
-- data loss: none

set local lock_timeout = '5s';

drop index public.typeahead_words_nearest_idx;
