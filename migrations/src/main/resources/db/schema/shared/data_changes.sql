create table public.data_changes (
  slice text not null,
  transaction_id xid8 not null,
  constraint data_changes_pkey primary key (slice, transaction_id),
  constraint data_changes_slice_check check (slice in ('catalogue', 'requests', 'accounts', 'summaries', 'agency_names'))
);

comment on table public.data_changes is
  'Which transactions wrote to which part of the registry: by this servers see whether what they remember still holds. A row is for the newest transactions alone; old ones go.';
comment on column public.data_changes.slice is
  'Part of the registry: its tables have a trigger that names it. What is made of the catalogue are its summaries: a refresh, which follows the catalogue, does not follow itself. The names of agencies, which servers compare in memory, are a part by themselves besides.';
comment on column public.data_changes.transaction_id is
  'The transaction. It becomes visible here when it commits, however late, and means nothing in another cluster.';
