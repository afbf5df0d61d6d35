-- revision: 4ae57d03
-- parent: 447a735a
-- message: create data_source_awaited_agencies
-- date: 2026-11-29T09:49
-- data loss: table public.data_source_awaited_agencies

set local lock_timeout = '5s';

alter table public.data_source_awaited_agencies
  drop constraint data_source_awaited_agencies_source_not_blank_check;

alter table public.data_source_awaited_agencies
  drop constraint data_source_awaited_agencies_external_id_not_blank_check;

alter table public.data_source_awaited_agencies
  drop constraint data_source_awaited_agencies_pkey;

alter table public.data_source_awaited_agencies
  drop constraint data_source_awaited_agencies_data_source_id_fkey;

drop index public.data_source_awaited_agencies_source_external_id_idx;

drop table public.data_source_awaited_agencies;
