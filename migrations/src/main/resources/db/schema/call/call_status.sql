create type public.call_status as enum (
  'queued',
  'ringing',
  'in_progress',
  'forwarding',
  'ended',
  'busy',
  'no_answer',
  'failed',
  'canceled'
);

comment on type public.call_status is
  'How far a call has come; the last five are final.';
