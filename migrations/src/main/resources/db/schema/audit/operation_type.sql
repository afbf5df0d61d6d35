create type public.operation_type as enum (
  'INSERT',
  'UPDATE',
  'DELETE'
);

comment on type public.operation_type is
  'What happened to a row. INSERT is no longer written; the label stays for histories that were taken over.';
