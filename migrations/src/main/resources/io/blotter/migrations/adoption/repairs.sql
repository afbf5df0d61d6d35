-- What a plan does with rows that the registry refuses: each repair follows the rule that it is for. It works on the
-- schema incoming of the copy; what it changes or removes there is kept in adopted_rows as it was.

-- repairs: us_states.state_name not null
-- does: the abbreviation stands for the name
update incoming.us_states
set state_name = state_iso
where state_name is null;

-- repairs: counties.counties_population_check
-- does: no population
update incoming.counties
set population = null
where population < 0;

-- repairs: locations.locations_parents_check
-- does: county and state are taken from the locality and the county
update incoming.locations
set county_id = localities.county_id,
    state_id = counties.state_id
from incoming.localities
join incoming.counties on counties.id = localities.county_id
where locations.type = 'Locality'
  and localities.id = locations.locality_id
  and (locations.county_id, locations.state_id) is distinct from (localities.county_id, counties.state_id);
update incoming.locations
set state_id = counties.state_id
from incoming.counties
where locations.type = 'County'
  and counties.id = locations.county_id
  and locations.state_id is distinct from counties.state_id;

-- repairs: locations.locations_county_id_state_id_fkey
-- does: the state is taken from the county
update incoming.locations
set state_id = counties.state_id
from incoming.counties
where counties.id = locations.county_id
  and locations.state_id is distinct from counties.state_id;

-- repairs: locations.locations_locality_id_county_id_fkey
-- does: county and state are taken from the locality
update incoming.locations
set county_id = localities.county_id,
    state_id = counties.state_id
from incoming.localities
join incoming.counties on counties.id = localities.county_id
where localities.id = locations.locality_id
  and (locations.county_id, locations.state_id) is distinct from (localities.county_id, counties.state_id);

-- repairs: locations.locations_coordinates_check
-- does: no coordinates
update incoming.locations
set lat = null,
    lng = null
where (lat is null) <> (lng is null)
  or lat not between -90 and 90
  or lng not between -180 and 180;

-- repairs: agencies.agencies_name_length_check
-- does: the name is cut after 500 characters
update incoming.agencies
set name = left(name, 500)
where char_length(name) > 500;

-- repairs: agencies.agencies_defunct_year_check
-- does: the year is taken out of the text where there is one, else left out
update incoming.agencies
set defunct_year = substring(defunct_year from '\m(?:1[6-9]|20)\d\d\M')
where defunct_year !~ '^\d{4}$';

-- repairs: data_sources.data_sources_name_not_blank_check
-- does: the address stands for the name
update incoming.data_sources
set name = left(source_url, 500)
where name !~ '\S';

-- repairs: data_sources.data_sources_name_length_check
-- does: the name is cut after 500 characters
update incoming.data_sources
set name = left(name, 500)
where char_length(name) > 500;

-- repairs: data_sources.data_sources_coverage_check
-- does: first and last day change places
update incoming.data_sources
set coverage_start = coverage_end,
    coverage_end = coverage_start
where coverage_start > coverage_end;

-- repairs: data_sources.data_sources_record_formats_check
-- does: the empty elements are taken out
update incoming.data_sources
set record_formats = array_remove(record_formats, null)
where array_position(record_formats, null) is not null;

-- repairs: data_sources.data_sources_access_types_check
-- does: the empty elements are taken out
update incoming.data_sources
set access_types = array_remove(access_types, null)
where array_position(access_types, null) is not null;

-- repairs: data_sources.data_sources_normalized_url_record_type_id_key
-- does: all stay, and what the later ones are compared by has their id behind it
update incoming.data_sources
set normalized_url = normalized_url || '# ' || id
where exists (
  select
  from incoming.data_sources earlier
  where earlier.normalized_url = data_sources.normalized_url
    and earlier.record_type_id is not distinct from data_sources.record_type_id
    and earlier.id < data_sources.id);

-- repairs: meta_urls.meta_urls_normalized_url_key
-- does: all stay, and what the later ones are compared by has their id behind it
update incoming.meta_urls
set normalized_url = normalized_url || '# ' || id
where exists (
  select
  from incoming.meta_urls earlier
  where earlier.normalized_url = meta_urls.normalized_url
    and earlier.id < meta_urls.id);

-- repairs: users.created_at not null
-- does: the time of the adoption
update incoming.users
set created_at = coalesce(updated_at, now())
where created_at is null;

-- repairs: users.updated_at not null
-- does: the time of the account's making
update incoming.users
set updated_at = coalesce(created_at, now())
where updated_at is null;

-- repairs: users.users_api_key_key
-- does: nobody has the key any more, as nobody knows whose it is
update incoming.users
set api_key = null
where api_key in (
  select api_key
  from incoming.users
  group by api_key
  having count(*) > 1);

-- repairs: pending_users.pending_users_email_key
-- does: the latest stays
delete from incoming.pending_users
where exists (
  select
  from incoming.pending_users later
  where lower(later.email) = lower(pending_users.email)
    and later.id > pending_users.id);

-- repairs: pending_users.capacities not null
-- does: none
update incoming.pending_users
set capacities = '{}'
where capacities is null;

-- repairs: pending_users.pending_users_capacities_check
-- does: the empty elements are taken out
update incoming.pending_users
set capacities = array_remove(capacities, null)
where array_position(capacities, null) is not null;

-- repairs: reset_tokens.token not null
-- does: they are left out, as nobody can use them
delete from incoming.reset_tokens
where token is null;

-- repairs: reset_tokens.user_id not null
-- does: they are left out, as nobody can use them
delete from incoming.reset_tokens
where user_id is null;

-- repairs: reset_tokens.reset_tokens_token_key
-- does: all of them are left out, as nobody knows whose they are
delete from incoming.reset_tokens
where token in (
  select token
  from incoming.reset_tokens
  group by token
  having count(*) > 1);

-- repairs: external_accounts.linked_at not null
-- does: the time of the adoption
update incoming.external_accounts
set linked_at = now()
where linked_at is null;

-- repairs: data_requests.request_urgency not null
-- does: unknown
update incoming.data_requests
set request_urgency = 'indefinite_unknown'
where request_urgency is null;

-- repairs: data_requests.data_requests_title_not_blank_check
-- does: "(untitled)"
update incoming.data_requests
set title = '(untitled)'
where title !~ '\S';

-- repairs: data_requests.data_requests_record_types_required_check
-- does: the empty elements are taken out
update incoming.data_requests
set record_types_required = array_remove(record_types_required, null)
where array_position(record_types_required, null) is not null;

-- repairs: link_recent_searches__record_categories.link_recent_searches__record_categories_search_category_key
-- does: one of the same stays
delete from incoming.link_recent_searches__record_categories
where exists (
  select
  from incoming.link_recent_searches__record_categories earlier
  where earlier.recent_search_id = link_recent_searches__record_categories.recent_search_id
    and earlier.record_category_id = link_recent_searches__record_categories.record_category_id
    and earlier.id < link_recent_searches__record_categories.id);

-- repairs: link_recent_searches__record_types.link_recent_searches__record_types_search_type_key
-- does: one of the same stays
delete from incoming.link_recent_searches__record_types
where exists (
  select
  from incoming.link_recent_searches__record_types earlier
  where earlier.recent_search_id = link_recent_searches__record_types.recent_search_id
    and earlier.record_type_id = link_recent_searches__record_types.record_type_id
    and earlier.id < link_recent_searches__record_types.id);

-- repairs: change_log.change_log_data_check
-- does: missing values are empty ones
update incoming.change_log
set old_data = case when operation_type = 'INSERT' then old_data else coalesce(old_data, '{}') end,
    new_data = case when operation_type = 'DELETE' then new_data else coalesce(new_data, '{}') end;
