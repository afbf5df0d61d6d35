-- revision: d6127bc5
-- parent: 0ad95f41
-- message: create data_requests
-- date: 2026-11-21T01:31
-- data loss: table public.data_requests, table public.data_requests_github_issue_info, table public.link_data_requests__data_sources, table public.link_data_requests__locations

set local lock_timeout = '5s';

drop trigger log_data_requests_changes on public.data_requests;

drop trigger set_data_requests_updated_at on public.data_requests;

drop trigger set_data_requests_status_date on public.data_requests;

drop trigger log_link_data_requests__data_sources_changes on public.link_data_requests__data_sources;

drop trigger log_link_data_requests__locations_changes on public.link_data_requests__locations;

drop view public.data_requests_expanded;

alter table public.data_requests
  drop constraint data_requests_title_not_blank_check;

alter table public.data_requests
  drop constraint data_requests_title_length_check;

alter table public.data_requests
  drop constraint data_requests_coverage_range_length_check;

alter table public.data_requests
  drop constraint data_requests_record_types_required_check;

alter table public.link_data_requests__locations
  drop constraint link_data_requests__locations_data_request_id_fkey;

alter table public.link_data_requests__data_sources
  drop constraint link_data_requests__data_sources_request_id_fkey;

alter table public.data_requests_github_issue_info
  drop constraint data_requests_github_issue_info_data_request_id_fkey;

alter table public.data_requests
  drop constraint data_requests_pkey;

alter table public.data_requests
  drop constraint data_requests_creator_user_id_fkey;

alter table public.data_requests_github_issue_info
  drop constraint data_requests_github_issue_info_github_issue_url_check;

alter table public.data_requests_github_issue_info
  drop constraint data_requests_github_issue_info_github_issue_number_check;

alter table public.data_requests_github_issue_info
  drop constraint data_requests_github_issue_info_pkey;

alter table public.data_requests_github_issue_info
  drop constraint data_requests_github_issue_info_data_request_id_key;

alter table public.link_data_requests__data_sources
  drop constraint link_data_requests__data_sources_pkey;

alter table public.link_data_requests__data_sources
  drop constraint link_data_requests__data_sources_request_id_data_source_id_key;

alter table public.link_data_requests__data_sources
  drop constraint link_data_requests__data_sources_data_source_id_fkey;

alter table public.link_data_requests__locations
  drop constraint link_data_requests__locations_pkey;

alter table public.link_data_requests__locations
  drop constraint link_data_requests__locations_request_id_location_id_key;

alter table public.link_data_requests__locations
  drop constraint link_data_requests__locations_location_id_fkey;

drop index public.data_requests_creator_user_id_idx;

drop index public.data_requests_date_created_idx;

drop index public.data_requests_date_status_last_changed_idx;

drop index public.data_requests_github_issue_info_github_issue_number_idx;

drop index public.data_requests_request_status_idx;

drop index public.data_requests_request_urgency_idx;

drop index public.data_requests_title_idx;

drop index public.link_data_requests__data_sources_data_source_id_idx;

drop index public.link_data_requests__locations_location_id_idx;

drop function public.update_status_change_date();

drop table public.data_requests;

drop table public.data_requests_github_issue_info;

drop table public.link_data_requests__data_sources;

drop table public.link_data_requests__locations;

drop type public.request_status;

drop type public.request_urgency_level;
