-- revision: 16b81f6e
-- parent: 86303514
-- message: Replace source_words by data_source_words, which is refreshed in part, step 2 of 3
-- date: 2026-11-30T21:33
-- data loss: none

set local lock_timeout = '5s';

create index source_words_words_idx on public.source_words using gin (words);
