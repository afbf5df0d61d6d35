create type public.update_method as enum (
  'Insert',
  'No updates',
  'Overwrite'
);

comment on type public.update_method is
  'What happens to the published data when new data come.';
