-- revision: 1c178872
-- parent: a984e9c7
-- message: count in id_blocks which ids agencies and data_sources have
-- date: 2026-12-01T00:31
-- data loss: table public.id_blocks

set local lock_timeout = '5s';

drop trigger note_id_blocks_change on public.id_blocks;

drop trigger count_new_data_sources on public.data_sources;

drop trigger count_deleted_data_sources on public.data_sources;

drop trigger count_truncated_data_sources on public.data_sources;

drop trigger count_new_agencies on public.agencies;

drop trigger count_deleted_agencies on public.agencies;

drop trigger count_truncated_agencies on public.agencies;

alter table public.id_blocks
  drop constraint id_blocks_pkey;

drop index public.id_blocks_table_name_idx;

drop procedure public.refresh_id_blocks();

drop function public.count_ids();

drop table public.id_blocks;
