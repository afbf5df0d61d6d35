-- revision: b2f07d35
-- parent: 9d52c6e1
-- message: create typeahead_words
-- date: 2026-11-21T01:54
-- data loss: none

set local lock_timeout = '5s';

drop index public.typeahead_words_word_key;

drop index public.typeahead_words_word_trgm_idx;

drop materialized view public.typeahead_words;
