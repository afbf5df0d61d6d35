-- revision: a984e9c7
-- parent: bda451af
-- message: Fill data_source_words
-- date: 2026-11-30T22:04
-- data loss: none

set local lock_timeout = '5s';

truncate public.data_source_words;
