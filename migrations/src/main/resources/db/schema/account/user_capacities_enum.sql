create type public.user_capacities_enum as enum (
  'advocate',
  'community_member',
  'data_publisher',
  'lawyer',
  'journalist',
  'police',
  'public_official',
  'researcher'
);

comment on type public.user_capacities_enum is
  'What users say they are.';
