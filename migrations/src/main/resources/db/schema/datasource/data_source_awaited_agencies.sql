create table public.data_source_awaited_agencies (
  data_source_id bigint not null,
  source text not null,
  external_id text not null,
  constraint data_source_awaited_agencies_pkey primary key (data_source_id, source, external_id),
  constraint data_source_awaited_agencies_data_source_id_fkey foreign key (data_source_id)
    references public.data_sources (id)
    on delete cascade,
  constraint data_source_awaited_agencies_source_not_blank_check check (source ~ '\S'),
  constraint data_source_awaited_agencies_external_id_not_blank_check check (external_id ~ '\S')
);

create index data_source_awaited_agencies_external_id_source_idx
  on public.data_source_awaited_agencies (external_id, source);

create trigger note_data_source_awaited_agencies_change
  after insert or update or delete or truncate on public.data_source_awaited_agencies
  for each statement
  execute function public.note_data_change('catalogue');

comment on table public.data_source_awaited_agencies is
  'Agencies that a collection says a data source describes and the registry does not know yet: when an import brings them, they are linked.';
comment on column public.data_source_awaited_agencies.source is
  'The collection that names the agency, as opd.';
comment on column public.data_source_awaited_agencies.external_id is
  'The agency''s id in that collection, or else its state and its name as fold() spells it.';
