-- revision: 3d8ca698
-- parent: f145a6d8
-- message: Fill data_source_words
-- date: 2026-11-30T21:33
-- data loss: none
-- backward compatible: yes
-- blocking: no

-- a database without sources, or one that is made anew, has nothing to read yet
call public.refresh_data_source_words();
