create type public.jurisdiction_type as enum (
  'school',
  'county',
  'local',
  'port',
  'tribal',
  'transit',
  'state',
  'federal'
);

comment on type public.jurisdiction_type is
  'On whose territory or behalf an agency works.';
