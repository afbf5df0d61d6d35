create type public.event_type_data_source as enum (
  'Data Source Approved'
);

comment on type public.event_type_data_source is
  'What can happen to a data source that followers hear of.';
