-- revision: fe9d984c
-- parent: 7746cca7
-- message: make distinct_source_urls a view, words_of quicker, analyze what grows, step 1 of 3
-- date: 2026-11-30T10:01
-- data loss: none
-- backward compatible: yes
-- blocking: no

drop index concurrently public.distinct_source_urls_base_url_idx;
