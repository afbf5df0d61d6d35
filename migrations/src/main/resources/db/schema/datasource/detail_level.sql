create type public.detail_level as enum (
  'Individual record',
  'Aggregated records',
  'Summarized totals'
);

comment on type public.detail_level is
  'How close the data are to the single event.';
