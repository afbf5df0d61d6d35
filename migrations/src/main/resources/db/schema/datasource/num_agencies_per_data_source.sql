create view public.num_agencies_per_data_source as
select
  link_agencies__data_sources.data_source_id,
  count(*) as agency_count
from public.link_agencies__data_sources
group by link_agencies__data_sources.data_source_id;

comment on view public.num_agencies_per_data_source is
  'How many agencies a data source describes; a source without agencies is not listed.';
