create table public.stale_summaries (
  summary text not null,
  table_name text,
  block bigint,
  constraint stale_summaries_block_check check ((table_name is null) = (block is null))
);

create index stale_summaries_summary_idx
  on public.stale_summaries (summary);

comment on table public.stale_summaries is
  'What of which summary is to be worked out anew, since what it is made of was written to. Statements add entries, a refresh takes them away; until then nothing of it is forgotten.';
comment on column public.stale_summaries.summary is
  'The materialized view, or the table that is filled as one.';
comment on column public.stale_summaries.table_name is
  'The table whose ids are meant; null for the whole summary.';
comment on column public.stale_summaries.block is
  'The id without its last ten bits: 1,024 ids lie in one block. Of map_record_types, which is counted by states, the id itself.';
