create type public.location_type as enum (
  'State',
  'County',
  'Locality',
  'National'
);

comment on type public.location_type is
  'Level of a place: the whole country, a state, a county or what a state has in its stead, a city or township.';
