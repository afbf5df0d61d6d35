create view public.data_requests_expanded as
select
  data_requests.id,
  data_requests.title,
  data_requests.submission_notes,
  data_requests.request_status,
  data_requests.archive_reason,
  data_requests.date_created,
  data_requests.date_status_last_changed,
  data_requests.creator_user_id,
  data_requests.internal_notes,
  data_requests.record_types_required,
  data_requests.pdap_response,
  data_requests.coverage_range,
  data_requests.data_requirements,
  data_requests.request_urgency,
  data_requests_github_issue_info.github_issue_url,
  data_requests_github_issue_info.github_issue_number
from public.data_requests
left join public.data_requests_github_issue_info
  on data_requests_github_issue_info.data_request_id = data_requests.id;

comment on view public.data_requests_expanded is
  'Data requests with their GitHub issue, if there is one.';
