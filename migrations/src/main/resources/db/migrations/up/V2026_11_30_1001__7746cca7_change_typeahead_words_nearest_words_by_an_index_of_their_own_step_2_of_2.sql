-- revision: 7746cca7
-- parent: f7a55d06
-- message: change typeahead_words: nearest words by an index of their own, step 2 of 2
-- date: 2026-11-30T10:00
-- data loss: none
-- backward compatible: yes
-- blocking: no

create index concurrently typeahead_words_nearest_idx on public.typeahead_words using gist (lower(word) public.gist_trgm_ops (siglen='64'));
