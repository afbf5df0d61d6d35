create table public.map_record_types (
  location_id bigint not null,
  record_type_id bigint not null,
  source_count bigint not null,
  constraint map_record_types_pkey primary key (location_id, record_type_id)
);

create index map_record_types_record_type_id_idx
  on public.map_record_types (record_type_id, location_id)
  include (source_count);

create trigger note_map_record_types_change
  after insert or update or delete or truncate on public.map_record_types
  for each statement
  execute function public.note_data_change('summaries', 'map_states', 'map_counties', 'map_localities');

comment on table public.map_record_types is
  'For each state, county and locality with data sources of agencies there or anywhere inside it: how many of each record type. Brought up to date by refresh_map_record_types().';
comment on column public.map_record_types.record_type_id is
  '0 for the sources without a record type.';
comment on column public.map_record_types.source_count is
  'Distinct data sources, broken ones included; never 0.';
