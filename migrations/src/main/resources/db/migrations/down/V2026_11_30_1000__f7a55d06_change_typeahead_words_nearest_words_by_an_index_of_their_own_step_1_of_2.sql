-- revision: f7a55d06
-- parent: ea409ffd
-- message: change typeahead_words: nearest words by an index of their own, step 1 of 2
-- date: 2026-11-30T10:00
-- data loss: none

set local lock_timeout = '5s';

-- lint:allow L18 the way back is taken while nobody reads by it
create index typeahead_words_word_nearest_idx on public.typeahead_words using gist (word public.gist_trgm_ops (siglen='64'));
