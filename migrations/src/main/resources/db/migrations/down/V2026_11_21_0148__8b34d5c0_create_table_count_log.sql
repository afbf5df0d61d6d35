-- revision: 8b34d5c0
-- parent: 1e6fa7d9
-- message: create table_count_log
-- date: 2026-11-21T01:48
-- data loss: table public.table_count_log

set local lock_timeout = '5s';

alter table public.table_count_log
  drop constraint table_count_log_count_check;

alter table public.table_count_log
  drop constraint table_count_log_pkey;

drop index public.table_count_log_created_at_idx;

drop index public.table_count_log_table_name_idx;

drop table public.table_count_log;
