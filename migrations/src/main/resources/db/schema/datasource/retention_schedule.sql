create type public.retention_schedule as enum (
  '< 1 day',
  '1 day',
  '< 1 week',
  '1 week',
  '1 month',
  '< 1 year',
  '1-10 years',
  '> 10 years',
  'Future only'
);

comment on type public.retention_schedule is
  'How long the publisher keeps the data.';
