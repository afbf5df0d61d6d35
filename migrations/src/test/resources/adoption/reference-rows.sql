-- Rows as they stand in such a database: most are good, and some are refused by the registry's rules and can be repaired.
insert into alembic_version values ('71374f18982c');
insert into us_states (state_iso, state_name)
values ('PA', 'Pennsylvania'), ('CA', 'California'), ('OH', 'Ohio'), ('GU', null);
insert into counties (fips, name, state_id, population)
values ('42003', 'Allegheny', 1, 1250578), ('06037', 'Los Angeles', 2, -1), ('39049', 'Franklin', 3, null),
  ('42101', 'Philadelphia', 1, null);
insert into localities (name, county_id) values ('Pittsburgh', 1), ('Columbus', 3);
insert into locations (type) values ('National');
update locations set lat = 40.44, lng = -79.99 where locality_id = 1;
update locations set lat = 39.96 where locality_id = 2;
update locations set state_id = 1, county_id = 1 where locality_id = 2;
update locations set state_id = null where type = 'County' and county_id = 4;
insert into zip_codes values ('15201', 40.47, -79.95), ('15201', 40.47, -79.95);
insert into record_categories (name)
values ('Police & Public Interactions'), ('Info about Officers'), ('Info about Agencies'),
  ('Agency-published Resources'), ('Jails & Courts'), ('All'), ('Other');
insert into record_types (name, category_id) select unnest(enum_range(null::record_type)), 1;
insert into permissions (permission_name)
values ('write_data'), ('read_all_user_info'), ('send_notifications'), ('access_source_collector'),
  ('create_update_user'), ('sync_to_github'), ('source_collector_final_review');

insert into agencies (name, jurisdiction_type, agency_type, defunct_year, updated_at)
values ('Pittsburgh Bureau of Police', 'local', 'law enforcement', null, '2025-11-27 12:00:00'),
  ('Mayview State Police', 'state', 'law enforcement', 'closed 2008', '2025-11-27 12:00:00'),
  ('Ohio Constables', 'local', 'law enforcement', 'long ago', '2025-11-27 12:00:00'),
  (repeat('Very ', 101) || 'Long', 'local', 'court', '1999', '2025-11-27 12:00:00');
update agencies set name = 'Pittsburgh Police' where id = 1;
update agencies set name = 'Pittsburgh Bureau of Police' where id = 1;
insert into link_agencies__locations (agency_id, location_id)
select 1, id from locations where locality_id = 1
union all
select 3, id from locations where locality_id = 2
union all
select 1, id from locations where type = 'National';
insert into data_sources (name, source_url, record_type_id, record_formats, access_types, coverage_start, coverage_end)
values ('Arrests', 'https://data.example.org/arrests', 2, '{CSV,PDF}', '{API}', '2020-01-01', null),
  ('Arrests again', 'http://www.data.example.org/arrests/', 2, '{}', '{}', null, null),
  ('No type', 'https://data.example.org/any', null, '{}', '{}', null, null),
  ('No type either', 'https://data.example.org/any', null, '{}', '{}', null, null),
  (' ', 'https://data.example.org/nameless', 3, '{CSV,null}', '{null}', '2024-01-01', '2023-01-01');
update data_sources_archive_info set update_frequency = 'Daily' where data_source_id = 1;
insert into link_agencies__data_sources (data_source_id, agency_id) values (1, 1), (2, 1), (3, 3), (5, 3);
insert into meta_urls (url) values ('https://example.org/police'), ('http://example.org/police/');
insert into link_agencies__meta_urls (agency_id, meta_url_id) values (1, 1), (1, 2);

-- the password is "correct horse battery"
insert into users (email, password_digest, api_key, created_at, updated_at)
values ('Ada@Example.org', 'scrypt:32768:8:1$aB3dE6gH9jK2mN5p$9cec9999add78165d9a5dba24cadb1d61ed37a4594aa0659bca49800e26b1c3119252fd81e60c768f833af531cc25f1233a0c66971cd8b3b7ede667ccdaf9887', encode(sha256('0123456789abcdef0123456789abcdef'), 'hex'), now(), now()),
  ('grace@example.org', null, 'the same', null, null),
  ('joan@example.org', 'pbkdf2:sha256:600000$aB3dE6gH9jK2mN5p$454f61bc3f136fe12ad9801aee740d6a8204040bace2f925e1cf34ff6d12e4d5', 'the same', now(), null);
update users set role = 'reader' where id = 1;
insert into link_users__permissions select 1, id from permissions;
insert into user_capacities (user_id, capacity) values (1, 'journalist');
insert into external_accounts (user_id, account_type, account_identifier, linked_at) values (2, 'github', '583231', null);
insert into pending_users (email, password_digest, validation_token, capacities)
values ('mary@example.org', 'scrypt:1', 'first secret', null), ('Mary@Example.org', 'scrypt:2', 'second secret', '{lawyer,null}');
insert into reset_tokens (token, user_id) values ('reset secret', 1), (null, 1), ('orphan', null), ('twice', 1), ('twice', 2);

insert into data_requests (title, creator_user_id, record_types_required, request_urgency)
values ('Stops in Columbus', 1, '{Stops}', 'urgent'), (' ', null, '{Stops,null}', null);
update data_requests set request_status = 'Active' where id = 1;
insert into data_requests_github_issue_info (data_request_id, github_issue_url, github_issue_number)
values (1, 'https://github.com/example/board/issues/7', 7);
insert into link_data_requests__data_sources (request_id, data_source_id) values (1, 1);
insert into link_data_requests__locations (data_request_id, location_id) select 1, id from locations where locality_id = 2;
insert into link_user_followed_location (user_id, location_id) select 1, id from locations where locality_id = 1;
insert into link_follow_record_types (follow_id, record_type_id) select 1, id from record_types;
insert into recent_searches (user_id, location_id) select 1, id from locations where locality_id = 1;
insert into link_recent_searches__record_categories (recent_search_id, record_category_id) values (1, 1), (1, 1), (1, 2);
insert into link_recent_searches__record_types (recent_search_id, record_type_id) values (1, 1), (1, 1);
insert into data_request_pending_event_notification (data_request_id, event_type) values (1, 'Request Complete');
insert into data_source_pending_event_notification (data_source_id, event_type) values (1, 'Data Source Approved');
insert into data_request_user_notification_queue (event_id, user_id, sent_at) values (1, 1, null);
insert into data_source_user_notification_queue (event_id, user_id) values (1, 1);
insert into notification_log (user_count) values (1);
insert into table_count_log (table_name, count) values ('agencies', 4);
insert into change_log (operation_type, table_name, affected_id, old_data, new_data) values ('UPDATE', 'agencies', 1, null, '{}');
insert into agency_url_search_cache (search_result, agency_id) values ('found_results', 1);
insert into test_table (pet_name, species) values ('Arthur', 'Aardvark');
