-- revision: d3b590be
-- parent: 1c178872
-- message: fill id_blocks
-- date: 2026-12-01T00:32
-- data loss: none
-- backward compatible: yes
-- blocking: no

-- lint:allow L33 it fills a table that older code does not know
call public.refresh_id_blocks();
