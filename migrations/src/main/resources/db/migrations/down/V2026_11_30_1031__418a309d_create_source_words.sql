-- revision: 418a309d
-- parent: f008f684
-- message: create source_words
-- date: 2026-11-30T10:31
-- data loss: none

set local lock_timeout = '5s';

drop index public.source_words_data_source_id_key;

drop index public.source_words_words_idx;

drop materialized view public.source_words;
