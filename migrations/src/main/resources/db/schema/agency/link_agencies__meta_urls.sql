create table public.link_agencies__meta_urls (
  agency_id bigint not null,
  meta_url_id bigint not null,
  created_at timestamptz not null default now(),
  constraint link_agencies__meta_urls_pkey primary key (agency_id, meta_url_id),
  constraint link_agencies__meta_urls_agency_id_fkey foreign key (agency_id)
    references public.agencies (id)
    on delete cascade,
  constraint link_agencies__meta_urls_meta_url_id_fkey foreign key (meta_url_id)
    references public.meta_urls (id)
    on delete cascade
);

create index link_agencies__meta_urls_meta_url_id_idx
  on public.link_agencies__meta_urls (meta_url_id);

create trigger log_link_agencies__meta_urls_updates
  after update on public.link_agencies__meta_urls
  referencing old table as old_rows new table as new_rows
  for each statement
  execute function public.log_table_changes('agency_id', 'meta_url_id');

create trigger log_link_agencies__meta_urls_deletions
  after delete on public.link_agencies__meta_urls
  referencing old table as old_rows
  for each statement
  execute function public.log_table_changes('agency_id', 'meta_url_id');

create trigger note_link_agencies__meta_urls_change
  after insert or update or delete or truncate on public.link_agencies__meta_urls
  for each statement
  execute function public.note_data_change('catalogue');

comment on table public.link_agencies__meta_urls is
  'Which page speaks of which agency; one page may speak of several.';
