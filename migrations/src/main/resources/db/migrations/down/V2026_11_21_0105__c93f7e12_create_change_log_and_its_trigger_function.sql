-- revision: c93f7e12
-- parent: 6be1d0a4
-- message: create change_log and its trigger function
-- date: 2026-11-21T01:05
-- data loss: the table change_log with the whole history

set local lock_timeout = '5s';

drop function public.log_table_changes();

drop table public.change_log;

drop type public.operation_type;
