create type public.agency_aggregation as enum (
  'county',
  'local',
  'state',
  'federal'
);

comment on type public.agency_aggregation is
  'Level at which a source puts the data of several agencies together.';
