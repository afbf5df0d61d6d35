-- revision: f7a55d06
-- parent: ea409ffd
-- message: change typeahead_words: nearest words by an index of their own, step 1 of 2
-- date: 2026-11-30T10:00
-- data loss: none
-- backward compatible: yes
-- blocking: no

drop index concurrently public.typeahead_words_word_nearest_idx;
