create type public.access_type as enum (
  'Download',
  'Webpage',
  'API'
);

comment on type public.access_type is
  'How a reader gets at the data.';
