-- revision: 8b34d5c0
-- parent: 1e6fa7d9
-- message: create table_count_log
-- date: 2026-11-21T01:48
-- data loss: the table table_count_log with all counts

set local lock_timeout = '5s';

drop table public.table_count_log;
