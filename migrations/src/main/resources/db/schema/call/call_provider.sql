create type public.call_provider as enum (
  'vapi',
  'twilio'
);

comment on type public.call_provider is
  'Who carries calls.';
