-- revision: a984e9c7
-- parent: bda451af
-- message: Fill data_source_words
-- date: 2026-11-30T22:04
-- data loss: none
-- backward compatible: yes
-- blocking: no

-- lint:allow L33 it fills a table that older code does not know
call public.refresh_data_source_words();
