-- revision: 86303514
-- parent: 8e29aa89
-- message: Replace source_words by data_source_words, which is refreshed in part, step 1 of 3
-- date: 2026-11-30T21:33
-- data loss: none
-- backward compatible: no
-- blocking: no

drop index concurrently public.source_words_data_source_id_key;
