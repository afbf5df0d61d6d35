create type public.event_type_data_request as enum (
  'Request Ready to Start',
  'Request Complete'
);

comment on type public.event_type_data_request is
  'What can happen to a data request that followers hear of.';
