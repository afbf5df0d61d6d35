create type public.project_status as enum (
  'open',
  'closed'
);

comment on type public.project_status is
  'Whether people still work on a project.';
