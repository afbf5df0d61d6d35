-- revision: fe9d984c
-- parent: 7746cca7
-- message: make distinct_source_urls a view, words_of quicker, analyze what grows, step 1 of 3
-- date: 2026-11-30T10:01
-- data loss: none

set local lock_timeout = '5s';

-- lint:allow L18 the way back is taken while nobody writes
create index distinct_source_urls_base_url_idx on public.distinct_source_urls using btree (base_url);
