create table public.id_blocks (
  id bigint generated always as identity,
  table_name text not null,
  block bigint not null,
  row_count integer not null,
  constraint id_blocks_pkey primary key (id)
);

create index id_blocks_table_name_idx
  on public.id_blocks (table_name, block) include (row_count);

create trigger note_id_blocks_change
  after insert or update or delete or truncate on public.id_blocks
  for each statement
  execute function public.note_data_change('summaries');

comment on table public.id_blocks is
  'How many rows of a long list have their id in which block, so that its late pages are found without counting all before. A block''s rows are the sum of its entries: each statement that adds or deletes some leaves its own, and refresh_id_blocks() puts one in their place.';
comment on column public.id_blocks.table_name is
  'The table that is listed.';
comment on column public.id_blocks.block is
  'The id without its last ten bits: 1,024 ids lie in one block.';
comment on column public.id_blocks.row_count is
  'Rows that came, or, below zero, went.';
