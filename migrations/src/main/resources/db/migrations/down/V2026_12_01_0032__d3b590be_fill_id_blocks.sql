-- revision: d3b590be
-- parent: 1c178872
-- message: fill id_blocks
-- date: 2026-12-01T00:32
-- data loss: none

set local lock_timeout = '5s';

truncate public.id_blocks;
