-- revision: 15c07483
-- parent: bb2ce633
-- message: attach requests and sources to projects
-- date: 2026-11-30T04:50
-- data loss: table public.link_projects__data_requests, table public.link_projects__data_sources

set local lock_timeout = '5s';

drop trigger log_link_projects__data_requests_changes on public.link_projects__data_requests;

drop trigger log_link_projects__data_sources_changes on public.link_projects__data_sources;

alter table public.link_projects__data_requests
  drop constraint link_projects__data_requests_pkey;

alter table public.link_projects__data_requests
  drop constraint link_projects__data_requests_project_id_fkey;

alter table public.link_projects__data_requests
  drop constraint link_projects__data_requests_data_request_id_fkey;

alter table public.link_projects__data_sources
  drop constraint link_projects__data_sources_pkey;

alter table public.link_projects__data_sources
  drop constraint link_projects__data_sources_project_id_fkey;

alter table public.link_projects__data_sources
  drop constraint link_projects__data_sources_data_source_id_fkey;

drop index public.link_projects__data_requests_data_request_id_idx;

drop index public.link_projects__data_sources_data_source_id_idx;

drop table public.link_projects__data_requests;

drop table public.link_projects__data_sources;
