create table public.data_source_origins (
  data_source_id bigint not null,
  source text not null,
  constraint data_source_origins_pkey primary key (data_source_id),
  constraint data_source_origins_data_source_id_fkey foreign key (data_source_id)
    references public.data_sources (id)
    on delete cascade,
  constraint data_source_origins_source_not_blank_check check (source ~ '\S')
);

create trigger note_data_source_origins_change
  after insert or update or delete or truncate on public.data_source_origins
  for each statement
  execute function public.note_data_change('catalogue');

comment on table public.data_source_origins is
  'The collection that a data source was imported from first: it may change the description; imports of others only fill in what is empty.';
comment on column public.data_source_origins.source is
  'The collection, as opd.';
