create type public.url_status_enum as enum (
  'ok',
  'broken'
);

comment on type public.url_status_enum is
  'Whether a web address answered when it was last checked.';
