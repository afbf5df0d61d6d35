-- revision: 1c178872
-- parent: a984e9c7
-- message: count in id_blocks which ids agencies and data_sources have
-- date: 2026-12-01T00:31
-- data loss: none
-- backward compatible: no
-- blocking: no

set local lock_timeout = '5s';

set local check_function_bodies = off;

create table public.id_blocks (
  id bigint not null,
  table_name text not null,
  block bigint not null,
  row_count integer not null
);

alter table public.id_blocks alter column id add generated always as identity (
  sequence name public.id_blocks_id_seq
  start with 1
  increment by 1
  no maxvalue
  no minvalue
  cache 1
);

comment on table public.id_blocks is 'How many rows of a long list have their id in which block, so that its late pages are found without counting all before. A block''s rows are the sum of its entries: each statement that adds or deletes some leaves its own, and refresh_id_blocks() puts one in their place.';

comment on column public.id_blocks.table_name is 'The table that is listed.';

comment on column public.id_blocks.block is 'The id without its last ten bits: 1,024 ids lie in one block.';

comment on column public.id_blocks.row_count is 'Rows that came, or, below zero, went.';

create or replace function public.count_ids() returns trigger
    language plpgsql security definer
    set search_path to 'pg_catalog', 'pg_temp'
    as $$
begin
  if tg_op = 'INSERT' then
    insert into public.id_blocks (table_name, block, row_count)
    select tg_table_name, new_rows.id >> 10, count(*)
    from new_rows
    group by new_rows.id >> 10;
  elsif tg_op = 'DELETE' then
    insert into public.id_blocks (table_name, block, row_count)
    select tg_table_name, old_rows.id >> 10, -count(*)
    from old_rows
    group by old_rows.id >> 10;
  else
    delete from public.id_blocks
    where table_name = tg_table_name;
  end if;
  return null;
end
$$;

comment on function public.count_ids() is 'Trigger: counts in id_blocks which rows were added to a table or deleted.';

create or replace procedure public.refresh_id_blocks()
    language plpgsql
    set search_path to 'pg_catalog', 'pg_temp'
    as $$
begin
  perform pg_advisory_xact_lock('public.refresh_id_blocks()'::regprocedure::oid::bigint);

  with former as (
    delete from public.id_blocks
  )
  insert into public.id_blocks (table_name, block, row_count)
  select 'agencies', agencies.id >> 10, count(*)
  from public.agencies
  group by agencies.id >> 10
  union all
  select 'data_sources', data_sources.id >> 10, count(*)
  from public.data_sources
  group by data_sources.id >> 10;
end
$$;

comment on procedure public.refresh_id_blocks() is 'Counts anew which rows of the long lists have their id in which block, and leaves one entry for each.';

create index id_blocks_table_name_idx on public.id_blocks using btree (table_name, block) include (row_count);

alter table public.id_blocks
  add constraint id_blocks_pkey primary key (id);

-- lint:allow L32 one function counts the ids of both
create trigger count_new_agencies
  after insert on public.agencies
  referencing new table as new_rows 
  for each statement
  execute procedure public.count_ids();

create trigger count_deleted_agencies
  after delete on public.agencies
  referencing old table as old_rows 
  for each statement
  execute procedure public.count_ids();

create trigger count_truncated_agencies
  after truncate on public.agencies
  for each statement
  execute procedure public.count_ids();

create trigger count_new_data_sources
  after insert on public.data_sources
  referencing new table as new_rows 
  for each statement
  execute procedure public.count_ids();

create trigger count_deleted_data_sources
  after delete on public.data_sources
  referencing old table as old_rows 
  for each statement
  execute procedure public.count_ids();

create trigger count_truncated_data_sources
  after truncate on public.data_sources
  for each statement
  execute procedure public.count_ids();

create trigger note_id_blocks_change
  after insert or update or delete or truncate on public.id_blocks
  for each statement
  execute procedure public.note_data_change('catalogue');
