create temporary table shown as
select
  (select id from users where email = 'member@example.org') as member,
  (select id from locations_expanded where locality_name = 'Pittsburgh' and state_iso = 'PA') as pittsburgh,
  (select id from locations where type = 'National') as nation;

insert into external_accounts (user_id, account_type, account_identifier)
select member, 'github', '583231'
from shown;

insert into user_capacities (user_id, capacity)
select member, unnest('{researcher,journalist}'::user_capacities_enum[])
from shown;

insert into link_users__permissions (user_id, permission_id)
select member, id
from shown, permissions
where permission_name in ('access_source_collector', 'send_notifications');

insert into recent_searches (id, user_id, location_id, created_at)
select 1001, member, pittsburgh, '2026-02-01 12:00:00.5Z'::timestamptz from shown
union all
select 1002, member, null, '2026-02-02 12:00:00Z' from shown
union all
select 1003, member, nation, '2026-02-03 12:00:00Z' from shown
union all
select 1004, 1, pittsburgh, '2026-02-04 12:00:00Z' from shown;

insert into link_recent_searches__record_categories (recent_search_id, record_category_id)
select 1001, id
from record_categories
where name in ('Jails & Courts', 'Info about Officers');

insert into link_recent_searches__record_types (recent_search_id, record_type_id)
select 1002, id
from record_types
where name in ('Stops', 'Arrest Records');

insert into link_user_followed_location (id, user_id, location_id)
select 1001, member, pittsburgh from shown
union all
select 1002, member, nation from shown
union all
select 1003, 1, pittsburgh from shown;

insert into link_follow_record_types (follow_id, record_type_id)
select 1001, id
from record_types
where name in ('Stops', 'Arrest Records', 'Court Cases')
union all
select 1003, id
from record_types
where name = 'Surveys';

insert into data_requests (
  id, title, submission_notes, request_status, request_urgency, record_types_required, coverage_range,
  data_requirements, pdap_response, archive_reason, internal_notes, creator_user_id, date_created,
  date_status_last_changed)
select
  1001, 'Stops by hour', 'For a thesis', 'Active'::request_status, 'urgent'::request_urgency_level,
  '{Stops,Citations}'::record_type[], '2020 - 2021', 'One row per stop', 'We are looking', 'None yet',
  'Ask the sheriff', member, '2026-02-05 12:00:00.25Z'::timestamptz, '2026-02-06 12:00:00Z'::timestamptz
from shown
union all
select
  1002, 'Anything', null, 'Intake', 'indefinite_unknown', '{}', null, null, null, null, null, member,
  '2026-02-07 12:00:00Z', '2026-02-07 12:00:00Z'
from shown;

insert into data_requests_github_issue_info (data_request_id, github_issue_url, github_issue_number)
values (1001, 'https://github.example/issues/17', 17);

insert into link_data_requests__data_sources (request_id, data_source_id)
values (1001, 2), (1001, 1);

insert into link_data_requests__locations (data_request_id, location_id)
select 1001, pittsburgh from shown
union all
select 1001, nation from shown;

drop table shown;
