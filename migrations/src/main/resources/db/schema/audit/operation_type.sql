create type public.operation_type as enum (
  'INSERT',
  'UPDATE',
  'DELETE'
);

comment on type public.operation_type is
  'What happened to a row. INSERT is written where a new row says what somebody may do.';
