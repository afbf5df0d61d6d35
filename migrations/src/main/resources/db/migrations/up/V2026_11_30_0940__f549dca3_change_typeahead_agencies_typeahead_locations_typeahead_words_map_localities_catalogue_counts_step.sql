-- revision: f549dca3
-- parent: ea959795
-- message: change typeahead_agencies, typeahead_locations, typeahead_words, map_localities, catalogue_counts, step 7 of 9
-- date: 2026-11-30T09:34
-- data loss: none
-- backward compatible: yes
-- blocking: no

create index concurrently typeahead_words_word_idx on public.typeahead_words using btree (word text_pattern_ops) include (uses);
