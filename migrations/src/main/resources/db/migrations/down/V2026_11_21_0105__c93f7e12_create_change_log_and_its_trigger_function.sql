-- revision: c93f7e12
-- parent: 6be1d0a4
-- message: create change_log and its trigger function
-- date: 2026-11-21T01:05
-- data loss: table public.change_log

set local lock_timeout = '5s';

alter table public.change_log
  drop constraint change_log_affected_row_check;

alter table public.change_log
  drop constraint change_log_data_check;

alter table public.change_log
  drop constraint change_log_pkey;

drop index public.change_log_created_at_idx;

drop index public.change_log_table_name_affected_id_idx;

drop index public.change_log_table_name_affected_key_idx;

drop index public.change_log_user_id_idx;

drop function public.log_table_changes();

drop table public.change_log;

drop type public.operation_type;
