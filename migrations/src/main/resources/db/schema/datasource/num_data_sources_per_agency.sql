create view public.num_data_sources_per_agency as
select
  link_agencies__data_sources.agency_id,
  count(*) as data_source_count
from public.link_agencies__data_sources
group by link_agencies__data_sources.agency_id;

comment on view public.num_data_sources_per_agency is
  'How many data sources describe an agency; an agency without sources is not listed.';
