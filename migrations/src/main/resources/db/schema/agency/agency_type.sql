create type public.agency_type as enum (
  'incarceration',
  'law enforcement',
  'aggregated',
  'court',
  'unknown'
);

comment on type public.agency_type is
  'What an agency does. Aggregated stands for several agencies at once.';
