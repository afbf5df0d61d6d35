-- revision: bb2ce633
-- parent: 4167fa3a
-- message: create adopted_rows
-- date: 2026-11-30T04:45
-- data loss: table public.adopted_rows

set local lock_timeout = '5s';

alter table public.adopted_rows
  drop constraint adopted_rows_pkey;

drop index public.adopted_rows_table_name_idx;

drop table public.adopted_rows;
