-- The arrays at the end cost nothing to a query that does not name them.
create view public.data_sources_expanded as
select
  data_sources.id,
  data_sources.name,
  data_sources.description,
  data_sources.source_url,
  data_sources.agency_supplied,
  data_sources.supplying_entity,
  data_sources.agency_originated,
  data_sources.originating_entity,
  data_sources.agency_aggregation,
  data_sources.agency_described_not_in_database,
  data_sources.coverage_start,
  data_sources.coverage_end,
  data_sources.detail_level,
  data_sources.data_portal_type,
  data_sources.data_portal_type_other,
  data_sources.record_formats,
  data_sources.access_types,
  data_sources.access_notes,
  data_sources.update_method,
  data_sources.retention_schedule,
  data_sources.readme_url,
  data_sources.scraper_url,
  data_sources.url_status,
  data_sources.record_type_id,
  record_types.name as record_type_name,
  data_sources.created_at,
  data_sources.updated_at,
  array(
    select link_agencies__data_sources.agency_id
    from public.link_agencies__data_sources
    where link_agencies__data_sources.data_source_id = data_sources.id
    order by link_agencies__data_sources.id
  ) as agency_ids,
  array(
    select agencies.name
    from public.link_agencies__data_sources
    join public.agencies
      on agencies.id = link_agencies__data_sources.agency_id
    where link_agencies__data_sources.data_source_id = data_sources.id
    order by link_agencies__data_sources.id
  ) as agency_names,
  array(
    select distinct link_agencies__locations.location_id
    from public.link_agencies__data_sources
    join public.link_agencies__locations
      on link_agencies__locations.agency_id = link_agencies__data_sources.agency_id
    where link_agencies__data_sources.data_source_id = data_sources.id
    order by link_agencies__locations.location_id
  ) as location_ids,
  array(
    select distinct locations_expanded.full_display_name
    from public.link_agencies__data_sources
    join public.link_agencies__locations
      on link_agencies__locations.agency_id = link_agencies__data_sources.agency_id
    join public.locations_expanded
      on locations_expanded.id = link_agencies__locations.location_id
    where link_agencies__data_sources.data_source_id = data_sources.id
      and locations_expanded.full_display_name is not null
    order by locations_expanded.full_display_name
  ) as location_names,
  data_sources.internet_archive_url
from public.data_sources
left join public.record_types
  on record_types.id = data_sources.record_type_id;

comment on view public.data_sources_expanded is
  'Data sources with the name of their record type, their agencies and the places of these agencies.';
comment on column public.data_sources_expanded.agency_ids is
  'Agencies that the source describes, in the order in which they were linked; empty for none.';
comment on column public.data_sources_expanded.agency_names is
  'Names of these agencies, in the same order.';
comment on column public.data_sources_expanded.location_ids is
  'Places of these agencies, each once.';
comment on column public.data_sources_expanded.location_names is
  'Full names of these places, each once, in alphabetical order.';
