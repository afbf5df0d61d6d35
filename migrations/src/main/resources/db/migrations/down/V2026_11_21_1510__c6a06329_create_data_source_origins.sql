-- revision: c6a06329
-- parent: 1317dbb9
-- message: create data_source_origins
-- date: 2026-11-21T15:10
-- data loss: table public.data_source_origins

set local lock_timeout = '5s';

alter table public.data_source_origins
  drop constraint data_source_origins_source_not_blank_check;

alter table public.data_source_origins
  drop constraint data_source_origins_pkey;

alter table public.data_source_origins
  drop constraint data_source_origins_data_source_id_fkey;

drop table public.data_source_origins;
