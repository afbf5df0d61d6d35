-- revision: 63d876bf
-- parent: b939ca2c
-- message: index change_log by table_name
-- date: 2026-11-21T17:48
-- data loss: none

set local lock_timeout = '5s';

drop index public.change_log_table_name_idx;
