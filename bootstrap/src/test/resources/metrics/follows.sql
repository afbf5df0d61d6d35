-- Ann and Bob follow Pittsburgh, Ann its county and state and another one; user 1 the nation.
insert into users (id, email) values (2, 'ann@example.org'), (3, 'bob@example.org');
insert into link_user_followed_location (user_id, location_id, created_at)
select 2, id, '2026-01-01Z'::timestamptz from locations_expanded where state_iso = 'PA' and (type = 'State' or county_fips = '42003' and type = 'County' or locality_name = 'Pittsburgh')
union all select 3, id, '2026-02-01Z' from locations_expanded where locality_name = 'Pittsburgh' and state_iso = 'PA'
union all select 2, id, '2026-02-01Z' from locations_expanded where state_iso = 'OH' and type = 'State';
insert into link_agencies__data_sources (agency_id, data_source_id) values (2, 1);
insert into data_requests (id, title, request_status, date_status_last_changed)
values (11, 'a', 'Ready to start', '2026-01-10Z'), (12, 'b', 'Ready to start', '2026-02-10Z'), (13, 'c', 'Complete', '2026-02-10Z'), (14, 'd', 'Active', '2026-02-10Z');
insert into link_data_requests__locations (data_request_id, location_id)
select request, place.id from unnest(array[11, 12, 14]) request, locations_expanded place where locality_name = 'Pittsburgh' and state_iso = 'PA'
union all select 11, id from locations_expanded where county_fips = '42003' and type = 'County'
union all select 13, id from locations_expanded where state_iso = 'PA' and type = 'State'
