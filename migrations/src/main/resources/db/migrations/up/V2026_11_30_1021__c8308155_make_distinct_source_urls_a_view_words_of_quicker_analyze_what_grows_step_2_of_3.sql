-- revision: c8308155
-- parent: fe9d984c
-- message: make distinct_source_urls a view, words_of quicker, analyze what grows, step 2 of 3
-- date: 2026-11-30T10:01
-- data loss: none
-- backward compatible: no
-- blocking: no

drop index concurrently public.distinct_source_urls_original_url_key;
