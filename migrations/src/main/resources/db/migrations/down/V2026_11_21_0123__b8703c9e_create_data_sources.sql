-- revision: b8703c9e
-- parent: 4f2e8a60
-- message: create data_sources
-- date: 2026-11-21T01:23
-- data loss: table public.data_sources, table public.data_sources_archive_info, table public.link_agencies__data_sources

set local lock_timeout = '5s';

drop trigger log_data_sources_changes on public.data_sources;

drop trigger set_data_sources_updated_at on public.data_sources;

drop trigger insert_new_archive_info on public.data_sources;

drop trigger log_link_agencies__data_sources_changes on public.link_agencies__data_sources;

drop view public.num_agencies_per_data_source;

drop view public.num_data_sources_per_agency;

drop view public.data_sources_expanded;

drop view public.link_locations_data_sources_view;

alter table public.data_sources
  drop constraint data_sources_name_not_blank_check;

alter table public.data_sources
  drop constraint data_sources_name_length_check;

alter table public.data_sources
  drop constraint data_sources_source_url_fragment_check;

alter table public.data_sources
  drop constraint data_sources_source_url_nbsp_check;

alter table public.data_sources
  drop constraint data_sources_source_url_not_blank_check;

alter table public.data_sources
  drop constraint data_sources_source_url_length_check;

alter table public.data_sources
  drop constraint data_sources_coverage_check;

alter table public.data_sources
  drop constraint data_sources_record_formats_check;

alter table public.data_sources
  drop constraint data_sources_access_types_check;

alter table public.link_agencies__data_sources
  drop constraint link_agencies__data_sources_data_source_id_fkey;

alter table public.data_sources_archive_info
  drop constraint data_sources_archive_info_data_source_id_fkey;

alter table public.data_sources
  drop constraint data_sources_pkey;

alter table public.data_sources
  drop constraint data_sources_normalized_url_record_type_id_key;

alter table public.data_sources
  drop constraint data_sources_record_type_id_fkey;

alter table public.data_sources_archive_info
  drop constraint data_sources_archive_info_pkey;

alter table public.link_agencies__data_sources
  drop constraint link_agencies__data_sources_pkey;

alter table public.link_agencies__data_sources
  drop constraint link_agencies__data_sources_data_source_id_agency_id_key;

alter table public.link_agencies__data_sources
  drop constraint link_agencies__data_sources_agency_id_fkey;

drop index public.data_sources_archive_info_next_cache_idx;

drop index public.data_sources_coverage_end_idx;

drop index public.data_sources_coverage_start_idx;

drop index public.data_sources_created_at_idx;

drop index public.data_sources_name_idx;

drop index public.data_sources_record_type_id_idx;

drop index public.data_sources_updated_at_idx;

drop index public.data_sources_url_status_idx;

drop index public.link_agencies__data_sources_agency_id_idx;

drop function public.insert_new_archive_info();

drop table public.data_sources;

drop table public.data_sources_archive_info;

drop table public.link_agencies__data_sources;

drop type public.access_type;

drop type public.agency_aggregation;

drop type public.detail_level;

drop type public.retention_schedule;

drop type public.update_method;
