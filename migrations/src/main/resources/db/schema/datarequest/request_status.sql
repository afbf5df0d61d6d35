create type public.request_status as enum (
  'Intake',
  'Active',
  'Complete',
  'Request withdrawn',
  'Waiting for scraper',
  'Archived',
  'Ready to start',
  'Waiting for FOIA',
  'Waiting for requestor'
);

comment on type public.request_status is
  'How far a data request has come.';
