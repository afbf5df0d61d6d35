-- revision: 98778f6a
-- parent: ea0d2bea
-- message: log changes of users, agencies and others by statement
-- date: 2026-11-30T09:19
-- data loss: none
-- backward compatible: no
-- blocking: no

set local lock_timeout = '5s';

set local check_function_bodies = off;

drop trigger log_us_states_changes on public.us_states;

-- lint:allow L32 one function writes the history of all of them
drop trigger log_counties_changes on public.counties;

drop trigger log_localities_changes on public.localities;

drop trigger log_locations_changes on public.locations;

drop trigger log_agencies_changes on public.agencies;

drop trigger log_meta_urls_changes on public.meta_urls;

drop trigger log_link_agencies__locations_changes on public.link_agencies__locations;

drop trigger log_link_agencies__meta_urls_changes on public.link_agencies__meta_urls;

drop trigger log_data_sources_changes on public.data_sources;

drop trigger log_link_agencies__data_sources_changes on public.link_agencies__data_sources;

drop trigger log_users_changes on public.users;

drop trigger log_external_accounts_changes on public.external_accounts;

drop trigger log_link_users__permissions_changes on public.link_users__permissions;

drop trigger log_user_capacities_changes on public.user_capacities;

drop trigger log_data_requests_changes on public.data_requests;

drop trigger log_link_data_requests__data_sources_changes on public.link_data_requests__data_sources;

drop trigger log_link_data_requests__locations_changes on public.link_data_requests__locations;

drop trigger log_api_keys_changes on public.api_keys;

drop trigger log_projects_changes on public.projects;

drop trigger log_calls_changes on public.calls;

drop trigger log_link_projects__data_requests_changes on public.link_projects__data_requests;

drop trigger log_link_projects__data_sources_changes on public.link_projects__data_sources;

create or replace function public.insert_new_archive_info() returns trigger
    language plpgsql
    set search_path to 'pg_catalog', 'pg_temp'
    as $$
begin
  insert into public.data_sources_archive_info (data_source_id)
  select id from new_rows;
  return null;
end
$$;

comment on function public.insert_new_archive_info() is 'Trigger: gives new data sources their empty archiving plans.';

create or replace function public.normalize_url(url text) returns text
    language plpgsql immutable strict parallel safe
    set search_path to 'pg_catalog', 'pg_temp'
    as $$
declare
  blanks constant text := '[\u0009-\u000d\u0020\u00a0\u2000-\u200b\u2028\u2029\u202f\u3000\ufeff]+';
  parts text[];
  scheme text;
  host text;
  path text;
  route text;
begin
  if url ~ '^https?://[0-9A-Za-z.-]+(/[\u0021\u0024\u0026-\u003b\u003d\u003f-\u005b\u005d\u005f\u0061-\u007a\u007e]*)?$' then
    path := rtrim(regexp_replace(url, '^https?://([Ww]{3}\.)?', ''), '/');
    host := split_part(path, '/', 1);
    return lower(host collate "C") || substr(path, length(host) + 1);
  end if;
  parts := regexp_match(
    regexp_replace(
      regexp_replace(url, '^([^#]*)#(?![/!]).*$', '\1'),
      '[\u0009\u000a\u000d]|^' || blanks || '|' || blanks || '$',
      '',
      'g'),
    '^(?:(https?|ftp)://)?(www\.)?([^/?#]*)([^#]*)(.*)$',
    'i');
  scheme := coalesce(lower(parts[1]), '');
  host := public.ascii_host(
    case when scheme = 'ftp' then coalesce(parts[2], '') else '' end
    || public.fold_escapes(parts[3], false));
  path := regexp_replace(public.fold_escapes(parts[4], true), '/+$', '');
  route := regexp_replace(public.fold_escapes(parts[5], true), '/+$', '');
  return case when scheme = 'ftp' then 'ftp://' else '' end
    || regexp_replace(
      host,
      case scheme
        when 'http' then ':80$'
        when 'https' then ':443$'
        when 'ftp' then ':21$'
        else ':(80|443)$'
      end,
      '')
    || path
    || regexp_replace(route, '^#!?$', '');
end
$$;

create or replace function public.set_normalized_url() returns trigger
    language plpgsql
    set search_path to 'pg_catalog', 'pg_temp'
    as $$
begin
  if tg_argv[0] = 'url' then
    if tg_op = 'INSERT' or new.url is distinct from old.url then
      new.normalized_url := public.normalize_url(new.url);
    end if;
  elsif tg_op = 'INSERT' or new.source_url is distinct from old.source_url then
    new.normalized_url := public.normalize_url(new.source_url);
  end if;
  return new;
end
$$;

comment on function public.set_normalized_url() is 'Trigger: keeps normalized_url in step with the column of the address, which its argument names: url or source_url.';

create or replace function public.set_updated_at() returns trigger
    language plpgsql
    set search_path to 'pg_catalog', 'pg_temp'
    as $$
begin
  new.updated_at := now();
  return new;
end
$$;

comment on function public.set_updated_at() is 'Trigger: stamps updated_at. Its WHEN clause tells whether an update really changes the row.';

create or replace function public.log_table_changes() returns trigger
    language plpgsql
    set search_path to 'pg_catalog', 'pg_temp'
    as $$
declare
  audited constant text[] := coalesce(tg_argv, '{}');
  actor constant bigint := nullif(current_setting('blotter.user_id', true), '');
  call constant text := nullif(current_setting('blotter.request_id', true), '');
  columns text[];
  hidden text[];
  beyond_key text[];
begin
  if tg_op = 'INSERT' then
    select array(select jsonb_object_keys(to_jsonb(new_rows))) into columns from new_rows limit 1;
  else
    select array(select jsonb_object_keys(to_jsonb(old_rows))) into columns from old_rows limit 1;
  end if;
  if not found then
    return null;
  end if;

  if not columns @> audited then
    raise exception 'the audit trigger % names a column that table % does not have', tg_name, tg_table_name
      using errcode = 'undefined_column',
            hint = 'Create the trigger again with the present column names.';
  end if;
  hidden := array(select name from unnest(columns) as name where name <> all (audited));

  if not 'id' = any (columns) then
    beyond_key := array(
      select name
      from unnest(columns) as name
      where not exists (
        select
        from pg_catalog.pg_index
        join pg_catalog.pg_attribute
          on pg_attribute.attrelid = pg_index.indrelid
          and pg_attribute.attnum = any (pg_index.indkey)
        where pg_index.indrelid = tg_relid
          and pg_index.indisprimary
          and pg_attribute.attname = name));
  end if;

  if tg_op = 'UPDATE' then
    insert into public.change_log (
      operation_type, table_name, affected_id, affected_key, old_data, new_data, user_id, request_id)
    select 'UPDATE', tg_table_name, (before.data ->> 'id')::bigint, before.data - beyond_key,
      changed.old_values, changed.new_values, actor, call
    from (select row_number() over () as number, to_jsonb(old_rows) as data from old_rows) as before
    join (select row_number() over () as number, to_jsonb(new_rows) as data from new_rows) as after using (number)
    cross join lateral (
      select
        jsonb_object_agg(name, before.data -> name) as old_values,
        jsonb_object_agg(name, after.data -> name) as new_values
      from unnest(audited) as name
      where before.data -> name is distinct from after.data -> name) as changed
    where changed.old_values is not null
    order by number;
  elsif tg_op = 'DELETE' then
    insert into public.change_log (
      operation_type, table_name, affected_id, affected_key, old_data, user_id, request_id)
    select 'DELETE', tg_table_name, (data ->> 'id')::bigint, data - beyond_key, data - hidden, actor, call
    from (select to_jsonb(old_rows) as data from old_rows) as before;
  else
    insert into public.change_log (
      operation_type, table_name, affected_id, affected_key, new_data, user_id, request_id)
    select 'INSERT', tg_table_name, (data ->> 'id')::bigint, data - beyond_key, data - hidden, actor, call
    from (select to_jsonb(new_rows) as data from new_rows) as after;
  end if;

  return null;
end
$$;

comment on function public.log_table_changes() is 'Trigger, after a statement has inserted, updated or deleted rows, which it calls new_rows and old_rows: writes their change_log entries. Its arguments are the audited columns.';

create trigger log_us_states_updates
  after update on public.us_states
  referencing new table as new_rows old table as old_rows 
  for each statement
  execute procedure public.log_table_changes('state_iso', 'state_name');

create trigger log_us_states_deletions
  after delete on public.us_states
  referencing old table as old_rows 
  for each statement
  execute procedure public.log_table_changes('state_iso', 'state_name');

create trigger log_counties_updates
  after update on public.counties
  referencing new table as new_rows old table as old_rows 
  for each statement
  execute procedure public.log_table_changes('fips', 'name', 'state_id', 'lat', 'lng', 'population');

create trigger log_counties_deletions
  after delete on public.counties
  referencing old table as old_rows 
  for each statement
  execute procedure public.log_table_changes('fips', 'name', 'state_id', 'lat', 'lng', 'population');

create trigger log_localities_updates
  after update on public.localities
  referencing new table as new_rows old table as old_rows 
  for each statement
  execute procedure public.log_table_changes('name', 'county_id', 'population');

create trigger log_localities_deletions
  after delete on public.localities
  referencing old table as old_rows 
  for each statement
  execute procedure public.log_table_changes('name', 'county_id', 'population');

create trigger log_locations_updates
  after update on public.locations
  referencing new table as new_rows old table as old_rows 
  for each statement
  execute procedure public.log_table_changes('type', 'state_id', 'county_id', 'locality_id', 'lat', 'lng');

create trigger log_locations_deletions
  after delete on public.locations
  referencing old table as old_rows 
  for each statement
  execute procedure public.log_table_changes('type', 'state_id', 'county_id', 'locality_id', 'lat', 'lng');

create trigger log_agencies_updates
  after update on public.agencies
  referencing new table as new_rows old table as old_rows 
  for each statement
  execute procedure public.log_table_changes('name', 'jurisdiction_type', 'agency_type', 'defunct_year', 'no_web_presence', 'created_at');

create trigger log_agencies_deletions
  after delete on public.agencies
  referencing old table as old_rows 
  for each statement
  execute procedure public.log_table_changes('name', 'jurisdiction_type', 'agency_type', 'defunct_year', 'no_web_presence', 'created_at');

create trigger log_meta_urls_updates
  after update on public.meta_urls
  referencing new table as new_rows old table as old_rows 
  for each statement
  execute procedure public.log_table_changes('url', 'url_status', 'internet_archive_url', 'created_at');

create trigger log_meta_urls_deletions
  after delete on public.meta_urls
  referencing old table as old_rows 
  for each statement
  execute procedure public.log_table_changes('url', 'url_status', 'internet_archive_url', 'created_at');

create trigger log_link_agencies__locations_updates
  after update on public.link_agencies__locations
  referencing new table as new_rows old table as old_rows 
  for each statement
  execute procedure public.log_table_changes('agency_id', 'location_id');

create trigger log_link_agencies__locations_deletions
  after delete on public.link_agencies__locations
  referencing old table as old_rows 
  for each statement
  execute procedure public.log_table_changes('agency_id', 'location_id');

create trigger log_link_agencies__meta_urls_updates
  after update on public.link_agencies__meta_urls
  referencing new table as new_rows old table as old_rows 
  for each statement
  execute procedure public.log_table_changes('agency_id', 'meta_url_id');

create trigger log_link_agencies__meta_urls_deletions
  after delete on public.link_agencies__meta_urls
  referencing old table as old_rows 
  for each statement
  execute procedure public.log_table_changes('agency_id', 'meta_url_id');

create trigger log_data_sources_updates
  after update on public.data_sources
  referencing new table as new_rows old table as old_rows 
  for each statement
  execute procedure public.log_table_changes('name', 'description', 'source_url', 'record_type_id', 'url_status', 'agency_supplied', 'supplying_entity', 'agency_originated', 'originating_entity', 'agency_aggregation', 'agency_described_not_in_database', 'coverage_start', 'coverage_end', 'detail_level', 'data_portal_type', 'data_portal_type_other', 'record_formats', 'access_types', 'access_notes', 'update_method', 'retention_schedule', 'readme_url', 'scraper_url', 'internet_archive_url', 'rejection_note', 'created_at');

create trigger log_data_sources_deletions
  after delete on public.data_sources
  referencing old table as old_rows 
  for each statement
  execute procedure public.log_table_changes('name', 'description', 'source_url', 'record_type_id', 'url_status', 'agency_supplied', 'supplying_entity', 'agency_originated', 'originating_entity', 'agency_aggregation', 'agency_described_not_in_database', 'coverage_start', 'coverage_end', 'detail_level', 'data_portal_type', 'data_portal_type_other', 'record_formats', 'access_types', 'access_notes', 'update_method', 'retention_schedule', 'readme_url', 'scraper_url', 'internet_archive_url', 'rejection_note', 'created_at');

create trigger log_link_agencies__data_sources_updates
  after update on public.link_agencies__data_sources
  referencing new table as new_rows old table as old_rows 
  for each statement
  execute procedure public.log_table_changes('data_source_id', 'agency_id');

create trigger log_link_agencies__data_sources_deletions
  after delete on public.link_agencies__data_sources
  referencing old table as old_rows 
  for each statement
  execute procedure public.log_table_changes('data_source_id', 'agency_id');

create trigger log_users_updates
  after update on public.users
  referencing new table as new_rows old table as old_rows 
  for each statement
  execute procedure public.log_table_changes('email', 'role', 'disabled_at', 'created_at', 'password_changed_at');

create trigger log_users_deletions
  after delete on public.users
  referencing old table as old_rows 
  for each statement
  execute procedure public.log_table_changes('email', 'role', 'disabled_at', 'created_at', 'password_changed_at');

create trigger log_external_accounts_insertions
  after insert on public.external_accounts
  referencing new table as new_rows 
  for each statement
  execute procedure public.log_table_changes('user_id', 'account_type', 'account_identifier');

create trigger log_external_accounts_updates
  after update on public.external_accounts
  referencing new table as new_rows old table as old_rows 
  for each statement
  execute procedure public.log_table_changes('user_id', 'account_type', 'account_identifier');

create trigger log_external_accounts_deletions
  after delete on public.external_accounts
  referencing old table as old_rows 
  for each statement
  execute procedure public.log_table_changes('user_id', 'account_type', 'account_identifier');

create trigger log_link_users__permissions_insertions
  after insert on public.link_users__permissions
  referencing new table as new_rows 
  for each statement
  execute procedure public.log_table_changes('user_id', 'permission_id');

create trigger log_link_users__permissions_updates
  after update on public.link_users__permissions
  referencing new table as new_rows old table as old_rows 
  for each statement
  execute procedure public.log_table_changes('user_id', 'permission_id');

create trigger log_link_users__permissions_deletions
  after delete on public.link_users__permissions
  referencing old table as old_rows 
  for each statement
  execute procedure public.log_table_changes('user_id', 'permission_id');

create trigger log_user_capacities_insertions
  after insert on public.user_capacities
  referencing new table as new_rows 
  for each statement
  execute procedure public.log_table_changes('user_id', 'capacity');

create trigger log_user_capacities_updates
  after update on public.user_capacities
  referencing new table as new_rows old table as old_rows 
  for each statement
  execute procedure public.log_table_changes('user_id', 'capacity');

create trigger log_user_capacities_deletions
  after delete on public.user_capacities
  referencing old table as old_rows 
  for each statement
  execute procedure public.log_table_changes('user_id', 'capacity');

create trigger log_data_requests_updates
  after update on public.data_requests
  referencing new table as new_rows old table as old_rows 
  for each statement
  execute procedure public.log_table_changes('title', 'submission_notes', 'request_status', 'request_urgency', 'record_types_required', 'coverage_range', 'data_requirements', 'pdap_response', 'archive_reason', 'internal_notes', 'creator_user_id', 'date_created', 'date_status_last_changed');

create trigger log_data_requests_deletions
  after delete on public.data_requests
  referencing old table as old_rows 
  for each statement
  execute procedure public.log_table_changes('title', 'submission_notes', 'request_status', 'request_urgency', 'record_types_required', 'coverage_range', 'data_requirements', 'pdap_response', 'archive_reason', 'internal_notes', 'creator_user_id', 'date_created', 'date_status_last_changed');

create trigger log_link_data_requests__data_sources_updates
  after update on public.link_data_requests__data_sources
  referencing new table as new_rows old table as old_rows 
  for each statement
  execute procedure public.log_table_changes('request_id', 'data_source_id');

create trigger log_link_data_requests__data_sources_deletions
  after delete on public.link_data_requests__data_sources
  referencing old table as old_rows 
  for each statement
  execute procedure public.log_table_changes('request_id', 'data_source_id');

create trigger log_link_data_requests__locations_updates
  after update on public.link_data_requests__locations
  referencing new table as new_rows old table as old_rows 
  for each statement
  execute procedure public.log_table_changes('data_request_id', 'location_id');

create trigger log_link_data_requests__locations_deletions
  after delete on public.link_data_requests__locations
  referencing old table as old_rows 
  for each statement
  execute procedure public.log_table_changes('data_request_id', 'location_id');

create trigger log_api_keys_insertions
  after insert on public.api_keys
  referencing new table as new_rows 
  for each statement
  execute procedure public.log_table_changes('user_id', 'name', 'prefix', 'expires_at', 'revoked_at');

create trigger log_api_keys_updates
  after update on public.api_keys
  referencing new table as new_rows old table as old_rows 
  for each statement
  execute procedure public.log_table_changes('user_id', 'name', 'prefix', 'expires_at', 'revoked_at');

create trigger log_api_keys_deletions
  after delete on public.api_keys
  referencing old table as old_rows 
  for each statement
  execute procedure public.log_table_changes('user_id', 'name', 'prefix', 'expires_at', 'revoked_at');

create trigger log_projects_updates
  after update on public.projects
  referencing new table as new_rows old table as old_rows 
  for each statement
  execute procedure public.log_table_changes('key', 'name', 'description', 'status', 'owner_user_id', 'created_at');

create trigger log_projects_deletions
  after delete on public.projects
  referencing old table as old_rows 
  for each statement
  execute procedure public.log_table_changes('key', 'name', 'description', 'status', 'owner_user_id', 'created_at');

create trigger log_calls_updates
  after update on public.calls
  referencing new table as new_rows old table as old_rows 
  for each statement
  execute procedure public.log_table_changes('user_id', 'project_id', 'data_request_id', 'agency_id', 'call_id', 'provider', 'status', 'phone_number', 'is_active', 'started_at', 'ended_at');

create trigger log_calls_deletions
  after delete on public.calls
  referencing old table as old_rows 
  for each statement
  execute procedure public.log_table_changes('user_id', 'project_id', 'data_request_id', 'agency_id', 'call_id', 'provider', 'status', 'phone_number', 'is_active', 'started_at', 'ended_at');

create trigger log_link_projects__data_requests_updates
  after update on public.link_projects__data_requests
  referencing new table as new_rows old table as old_rows 
  for each statement
  execute procedure public.log_table_changes('project_id', 'data_request_id');

create trigger log_link_projects__data_requests_deletions
  after delete on public.link_projects__data_requests
  referencing old table as old_rows 
  for each statement
  execute procedure public.log_table_changes('project_id', 'data_request_id');

create trigger log_link_projects__data_sources_updates
  after update on public.link_projects__data_sources
  referencing new table as new_rows old table as old_rows 
  for each statement
  execute procedure public.log_table_changes('project_id', 'data_source_id');

create trigger log_link_projects__data_sources_deletions
  after delete on public.link_projects__data_sources
  referencing old table as old_rows 
  for each statement
  execute procedure public.log_table_changes('project_id', 'data_source_id');

drop trigger set_agencies_updated_at on public.agencies;

drop trigger set_meta_urls_updated_at on public.meta_urls;

drop trigger set_data_sources_updated_at on public.data_sources;

drop trigger insert_new_archive_info on public.data_sources;

drop trigger set_users_updated_at on public.users;

drop trigger set_data_requests_updated_at on public.data_requests;

drop trigger set_projects_updated_at on public.projects;

drop trigger set_calls_updated_at on public.calls;

create trigger set_agencies_updated_at
  before update on public.agencies
  for each row
  when (((old.id is distinct from new.id) or (old.name is distinct from new.name) or (old.jurisdiction_type is distinct from new.jurisdiction_type) or (old.agency_type is distinct from new.agency_type) or (old.defunct_year is distinct from new.defunct_year) or (old.no_web_presence is distinct from new.no_web_presence) or (old.created_at is distinct from new.created_at) or (old.updated_at is distinct from new.updated_at)))
  execute procedure public.set_updated_at();

create trigger set_meta_urls_updated_at
  before update on public.meta_urls
  for each row
  when (((old.id is distinct from new.id) or (old.url is distinct from new.url) or (old.url_status is distinct from new.url_status) or (old.internet_archive_url is distinct from new.internet_archive_url) or (old.created_at is distinct from new.created_at) or (old.updated_at is distinct from new.updated_at)))
  execute procedure public.set_updated_at();

create trigger set_data_sources_updated_at
  before update on public.data_sources
  for each row
  when (((old.id is distinct from new.id) or (old.name is distinct from new.name) or (old.description is distinct from new.description) or (old.source_url is distinct from new.source_url) or (old.record_type_id is distinct from new.record_type_id) or (old.url_status is distinct from new.url_status) or (old.agency_supplied is distinct from new.agency_supplied) or (old.supplying_entity is distinct from new.supplying_entity) or (old.agency_originated is distinct from new.agency_originated) or (old.originating_entity is distinct from new.originating_entity) or (old.agency_aggregation is distinct from new.agency_aggregation) or (old.agency_described_not_in_database is distinct from new.agency_described_not_in_database) or (old.coverage_start is distinct from new.coverage_start) or (old.coverage_end is distinct from new.coverage_end) or (old.detail_level is distinct from new.detail_level) or (old.data_portal_type is distinct from new.data_portal_type) or (old.data_portal_type_other is distinct from new.data_portal_type_other) or (old.record_formats is distinct from new.record_formats) or (old.access_types is distinct from new.access_types) or (old.access_notes is distinct from new.access_notes) or (old.update_method is distinct from new.update_method) or (old.retention_schedule is distinct from new.retention_schedule) or (old.readme_url is distinct from new.readme_url) or (old.scraper_url is distinct from new.scraper_url) or (old.internet_archive_url is distinct from new.internet_archive_url) or (old.rejection_note is distinct from new.rejection_note) or (old.created_at is distinct from new.created_at) or (old.updated_at is distinct from new.updated_at)))
  execute procedure public.set_updated_at();

create trigger insert_new_archive_info
  after insert on public.data_sources
  referencing new table as new_rows 
  for each statement
  execute procedure public.insert_new_archive_info();

create trigger set_users_updated_at
  before update on public.users
  for each row
  when ((old.* is distinct from new.*))
  execute procedure public.set_updated_at();

create trigger set_data_requests_updated_at
  before update on public.data_requests
  for each row
  when ((old.* is distinct from new.*))
  execute procedure public.set_updated_at();

create trigger set_projects_updated_at
  before update on public.projects
  for each row
  when ((old.* is distinct from new.*))
  execute procedure public.set_updated_at();

create trigger set_calls_updated_at
  before update on public.calls
  for each row
  when (((old.id is distinct from new.id) or (old.user_id is distinct from new.user_id) or (old.project_id is distinct from new.project_id) or (old.data_request_id is distinct from new.data_request_id) or (old.agency_id is distinct from new.agency_id) or (old.call_id is distinct from new.call_id) or (old.provider is distinct from new.provider) or (old.status is distinct from new.status) or (old.phone_number is distinct from new.phone_number) or (old.is_active is distinct from new.is_active) or (old.listen_url is distinct from new.listen_url) or (old.started_at is distinct from new.started_at) or (old.ended_at is distinct from new.ended_at) or (old.duration_seconds is distinct from new.duration_seconds) or (old.created_at is distinct from new.created_at) or (old.updated_at is distinct from new.updated_at) or (old.provider_data is distinct from new.provider_data) or (old.analysis_data is distinct from new.analysis_data) or (old.transcript is distinct from new.transcript) or (old.recording_url is distinct from new.recording_url)))
  execute procedure public.set_updated_at();
