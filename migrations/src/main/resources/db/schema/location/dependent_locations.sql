create view public.dependent_locations as
select
  parent.id as parent_location_id,
  dependent.id as dependent_location_id
from public.locations as parent
join public.locations as dependent
  on dependent.state_id = parent.state_id
where parent.type = 'State'
  and dependent.type = 'County'
union all
select
  parent.id,
  dependent.id
from public.locations as parent
join public.locations as dependent
  on dependent.state_id = parent.state_id
where parent.type = 'State'
  and dependent.type = 'Locality'
union all
select
  parent.id,
  dependent.id
from public.locations as parent
join public.locations as dependent
  on dependent.county_id = parent.county_id
where parent.type = 'County'
  and dependent.type = 'Locality'
union all
select
  parent.id,
  dependent.id
from public.locations as parent
cross join public.locations as dependent
where parent.type = 'National'
  and dependent.type in ('State', 'County', 'Locality');

comment on view public.dependent_locations is
  'Each place with every place inside it, at any depth. A place is not listed inside itself.';
