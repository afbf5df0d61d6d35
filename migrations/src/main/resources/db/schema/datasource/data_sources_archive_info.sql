create table public.data_sources_archive_info (
  data_source_id bigint not null,
  update_frequency text,
  last_cached timestamptz,
  next_cache timestamptz,
  constraint data_sources_archive_info_pkey primary key (data_source_id),
  constraint data_sources_archive_info_data_source_id_fkey foreign key (data_source_id)
    references public.data_sources (id)
    on delete cascade
);

create index data_sources_archive_info_next_cache_idx
  on public.data_sources_archive_info (next_cache);

create trigger note_data_sources_archive_info_change
  after insert or update or delete or truncate on public.data_sources_archive_info
  for each statement
  execute function public.note_data_change('catalogue');

comment on table public.data_sources_archive_info is
  'Archiving plan of each data source; empty until an archiver takes the source up.';
comment on column public.data_sources_archive_info.update_frequency is
  'How often the publisher says the data change, in words.';
comment on column public.data_sources_archive_info.last_cached is
  'When a copy was last taken.';
comment on column public.data_sources_archive_info.next_cache is
  'When the next copy is due.';
