-- revision: d6127bc5
-- parent: 0ad95f41
-- message: create data_requests
-- date: 2026-11-21T01:31
-- data loss: the tables data_requests, data_requests_github_issue_info, link_data_requests__data_sources and link_data_requests__locations with all rows

set local lock_timeout = '5s';

drop view public.data_requests_expanded;

drop table public.link_data_requests__locations;

drop table public.link_data_requests__data_sources;

drop table public.data_requests_github_issue_info;

drop table public.data_requests;

drop function public.update_status_change_date();

drop type public.request_urgency_level;

drop type public.request_status;
