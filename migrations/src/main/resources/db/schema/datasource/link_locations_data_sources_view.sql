create view public.link_locations_data_sources_view as
select distinct
  link_agencies__locations.location_id,
  link_agencies__data_sources.data_source_id
from public.link_agencies__locations
join public.link_agencies__data_sources
  on link_agencies__data_sources.agency_id = link_agencies__locations.agency_id;

comment on view public.link_locations_data_sources_view is
  'Which data source has an agency in which place, each pair once, however many agencies they share.';
