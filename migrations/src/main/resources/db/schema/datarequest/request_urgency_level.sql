create type public.request_urgency_level as enum (
  'urgent',
  'somewhat_urgent',
  'not_urgent',
  'long_term',
  'indefinite_unknown'
);

comment on type public.request_urgency_level is
  'How soon the requester needs the data.';
