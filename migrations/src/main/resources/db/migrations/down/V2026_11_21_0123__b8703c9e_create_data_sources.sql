-- revision: b8703c9e
-- parent: 4f2e8a60
-- message: create data_sources
-- date: 2026-11-21T01:23
-- data loss: the tables data_sources, data_sources_archive_info and link_agencies__data_sources with all rows

set local lock_timeout = '5s';

drop view public.num_data_sources_per_agency;

drop view public.num_agencies_per_data_source;

drop view public.link_locations_data_sources_view;

drop view public.data_sources_expanded;

drop table public.link_agencies__data_sources;

drop table public.data_sources_archive_info;

drop table public.data_sources;

drop function public.insert_new_archive_info();

drop type public.update_method;

drop type public.retention_schedule;

drop type public.detail_level;

drop type public.agency_aggregation;

drop type public.access_type;
