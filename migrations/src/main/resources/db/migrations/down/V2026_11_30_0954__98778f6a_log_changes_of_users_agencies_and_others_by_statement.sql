-- revision: 98778f6a
-- parent: ea0d2bea
-- message: log changes of users, agencies and others by statement
-- date: 2026-11-30T09:19
-- data loss: none

set local lock_timeout = '5s';

set local check_function_bodies = off;

drop trigger log_users_updates on public.users;

drop trigger log_users_deletions on public.users;

drop trigger log_api_keys_insertions on public.api_keys;

drop trigger log_api_keys_updates on public.api_keys;

drop trigger log_api_keys_deletions on public.api_keys;

drop trigger log_external_accounts_insertions on public.external_accounts;

drop trigger log_external_accounts_updates on public.external_accounts;

drop trigger log_external_accounts_deletions on public.external_accounts;

drop trigger log_link_users__permissions_insertions on public.link_users__permissions;

drop trigger log_link_users__permissions_updates on public.link_users__permissions;

drop trigger log_link_users__permissions_deletions on public.link_users__permissions;

drop trigger log_user_capacities_insertions on public.user_capacities;

drop trigger log_user_capacities_updates on public.user_capacities;

drop trigger log_user_capacities_deletions on public.user_capacities;

drop trigger log_us_states_updates on public.us_states;

drop trigger log_us_states_deletions on public.us_states;

drop trigger log_counties_updates on public.counties;

drop trigger log_counties_deletions on public.counties;

drop trigger log_localities_updates on public.localities;

drop trigger log_localities_deletions on public.localities;

drop trigger log_locations_updates on public.locations;

drop trigger log_locations_deletions on public.locations;

drop trigger log_meta_urls_updates on public.meta_urls;

drop trigger log_meta_urls_deletions on public.meta_urls;

drop trigger log_data_sources_updates on public.data_sources;

drop trigger log_data_sources_deletions on public.data_sources;

drop trigger log_projects_updates on public.projects;

drop trigger log_projects_deletions on public.projects;

drop trigger log_agencies_updates on public.agencies;

drop trigger log_agencies_deletions on public.agencies;

drop trigger log_data_requests_updates on public.data_requests;

drop trigger log_data_requests_deletions on public.data_requests;

drop trigger log_calls_updates on public.calls;

drop trigger log_calls_deletions on public.calls;

drop trigger log_link_agencies__locations_updates on public.link_agencies__locations;

drop trigger log_link_agencies__locations_deletions on public.link_agencies__locations;

drop trigger log_link_agencies__meta_urls_updates on public.link_agencies__meta_urls;

drop trigger log_link_agencies__meta_urls_deletions on public.link_agencies__meta_urls;

drop trigger log_link_data_requests__data_sources_updates on public.link_data_requests__data_sources;

drop trigger log_link_data_requests__data_sources_deletions on public.link_data_requests__data_sources;

drop trigger log_link_data_requests__locations_updates on public.link_data_requests__locations;

drop trigger log_link_data_requests__locations_deletions on public.link_data_requests__locations;

drop trigger log_link_agencies__data_sources_updates on public.link_agencies__data_sources;

drop trigger log_link_agencies__data_sources_deletions on public.link_agencies__data_sources;

drop trigger log_link_projects__data_requests_updates on public.link_projects__data_requests;

drop trigger log_link_projects__data_requests_deletions on public.link_projects__data_requests;

drop trigger log_link_projects__data_sources_updates on public.link_projects__data_sources;

drop trigger log_link_projects__data_sources_deletions on public.link_projects__data_sources;

create or replace function public.set_updated_at() returns trigger
    language plpgsql
    set search_path to 'pg_catalog', 'pg_temp'
    as $$
declare
  derived_columns text[] := coalesce(tg_argv, '{}');
begin
  if to_jsonb(new) - derived_columns is distinct from to_jsonb(old) - derived_columns then
    new.updated_at := now();
  end if;
  return new;
end
$$;

comment on function public.set_updated_at() is 'Trigger: stamps updated_at when an update really changes the row. Its arguments name columns that follow from others, which are left out of the comparison.';

create or replace function public.log_table_changes() returns trigger
    language plpgsql
    set search_path to 'pg_catalog', 'pg_temp'
    as $$
declare
  audited text[] := coalesce(tg_argv, '{}');
  old_row jsonb;
  new_row jsonb;
  old_values jsonb;
  new_values jsonb;
  row_key jsonb;
begin
  if tg_op = 'UPDATE' and new is not distinct from old then
    return null;
  end if;

  old_row := to_jsonb(old);
  new_row := to_jsonb(new);

  if not jsonb_exists_all(coalesce(old_row, new_row), audited) then
    raise exception 'the audit trigger % names a column that table % does not have', tg_name, tg_table_name
      using errcode = 'undefined_column',
            hint = 'Create the trigger again with the present column names.';
  end if;

  if tg_op = 'DELETE' then
    select jsonb_object_agg(listed.name, old_row -> listed.name)
    into old_values
    from unnest(audited) as listed (name);
  elsif tg_op = 'INSERT' then
    select jsonb_object_agg(listed.name, new_row -> listed.name)
    into new_values
    from unnest(audited) as listed (name);
  else
    select
      jsonb_object_agg(listed.name, old_row -> listed.name),
      jsonb_object_agg(listed.name, new_row -> listed.name)
    into old_values, new_values
    from unnest(audited) as listed (name)
    where old_row -> listed.name is distinct from new_row -> listed.name;

    if old_values is null then
      return null;
    end if;
  end if;

  if not jsonb_exists(coalesce(old_row, new_row), 'id') then
    select jsonb_object_agg(pg_attribute.attname, coalesce(old_row, new_row) -> pg_attribute.attname::text)
    into row_key
    from pg_catalog.pg_index
    join pg_catalog.pg_attribute
      on pg_attribute.attrelid = pg_index.indrelid
      and pg_attribute.attnum = any (pg_index.indkey)
    where pg_index.indrelid = tg_relid
      and pg_index.indisprimary;
  end if;

  insert into public.change_log (
    operation_type,
    table_name,
    affected_id,
    affected_key,
    old_data,
    new_data,
    user_id,
    request_id
  )
  values (
    tg_op::public.operation_type,
    tg_table_name,
    (coalesce(old_row, new_row) ->> 'id')::bigint,
    row_key,
    old_values,
    new_values,
    nullif(current_setting('blotter.user_id', true), '')::bigint,
    nullif(current_setting('blotter.request_id', true), '')
  );

  return null;
end
$$;

comment on function public.log_table_changes() is 'Trigger, after a row was inserted, updated or deleted: writes the change_log entry. Its arguments are the audited columns.';

create or replace function public.normalize_url(url text) returns text
    language plpgsql immutable strict parallel safe
    set search_path to 'pg_catalog', 'pg_temp'
    as $$
declare
  blanks constant text := '[\u0009-\u000d\u0020\u00a0\u2000-\u200b\u2028\u2029\u202f\u3000\ufeff]+';
  parts constant text[] := regexp_match(
    regexp_replace(
      regexp_replace(url, '^([^#]*)#(?![/!]).*$', '\1'),
      '[\u0009\u000a\u000d]|^' || blanks || '|' || blanks || '$',
      '',
      'g'),
    '^(?:(https?|ftp)://)?(www\.)?([^/?#]*)([^#]*)(.*)$',
    'i');
  scheme constant text := coalesce(lower(parts[1]), '');
  host constant text := public.ascii_host(
    case when scheme = 'ftp' then coalesce(parts[2], '') else '' end
    || public.fold_escapes(parts[3], false));
  path constant text := regexp_replace(public.fold_escapes(parts[4], true), '/+$', '');
  route constant text := regexp_replace(public.fold_escapes(parts[5], true), '/+$', '');
begin
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
declare
  url constant text := to_jsonb(new) ->> tg_argv[0];
begin
  if tg_op = 'INSERT' or url is distinct from to_jsonb(old) ->> tg_argv[0] then
    new.normalized_url := public.normalize_url(url);
  end if;
  return new;
end
$$;

comment on function public.set_normalized_url() is 'Trigger: keeps normalized_url in step with the column of the address, which its argument names.';

create or replace function public.insert_new_archive_info() returns trigger
    language plpgsql
    set search_path to 'pg_catalog', 'pg_temp'
    as $$
begin
  insert into public.data_sources_archive_info (data_source_id)
  values (new.id);
  return null;
end
$$;

comment on function public.insert_new_archive_info() is 'Trigger: gives a new data source its empty archiving plan.';

create trigger log_users_changes
  after update or delete on public.users
  for each row
  execute procedure public.log_table_changes('email', 'role', 'disabled_at', 'created_at', 'password_changed_at');

create trigger log_api_keys_changes
  after insert or update or delete on public.api_keys
  for each row
  execute procedure public.log_table_changes('user_id', 'name', 'prefix', 'expires_at', 'revoked_at');

create trigger log_external_accounts_changes
  after insert or update or delete on public.external_accounts
  for each row
  execute procedure public.log_table_changes('user_id', 'account_type', 'account_identifier');

create trigger log_link_users__permissions_changes
  after insert or update or delete on public.link_users__permissions
  for each row
  execute procedure public.log_table_changes('user_id', 'permission_id');

create trigger log_user_capacities_changes
  after insert or update or delete on public.user_capacities
  for each row
  execute procedure public.log_table_changes('user_id', 'capacity');

create trigger log_us_states_changes
  after update or delete on public.us_states
  for each row
  execute procedure public.log_table_changes('state_iso', 'state_name');

create trigger log_counties_changes
  after update or delete on public.counties
  for each row
  execute procedure public.log_table_changes('fips', 'name', 'state_id', 'lat', 'lng', 'population');

create trigger log_localities_changes
  after update or delete on public.localities
  for each row
  execute procedure public.log_table_changes('name', 'county_id', 'population');

create trigger log_locations_changes
  after update or delete on public.locations
  for each row
  execute procedure public.log_table_changes('type', 'state_id', 'county_id', 'locality_id', 'lat', 'lng');

create trigger log_meta_urls_changes
  after update or delete on public.meta_urls
  for each row
  execute procedure public.log_table_changes('url', 'url_status', 'internet_archive_url', 'created_at');

create trigger log_data_sources_changes
  after update or delete on public.data_sources
  for each row
  execute procedure public.log_table_changes('name', 'description', 'source_url', 'record_type_id', 'url_status', 'agency_supplied', 'supplying_entity', 'agency_originated', 'originating_entity', 'agency_aggregation', 'agency_described_not_in_database', 'coverage_start', 'coverage_end', 'detail_level', 'data_portal_type', 'data_portal_type_other', 'record_formats', 'access_types', 'access_notes', 'update_method', 'retention_schedule', 'readme_url', 'scraper_url', 'internet_archive_url', 'rejection_note', 'created_at');

create trigger log_projects_changes
  after update or delete on public.projects
  for each row
  execute procedure public.log_table_changes('key', 'name', 'description', 'status', 'owner_user_id', 'created_at');

create trigger log_agencies_changes
  after update or delete on public.agencies
  for each row
  execute procedure public.log_table_changes('name', 'jurisdiction_type', 'agency_type', 'defunct_year', 'no_web_presence', 'created_at');

create trigger log_data_requests_changes
  after update or delete on public.data_requests
  for each row
  execute procedure public.log_table_changes('title', 'submission_notes', 'request_status', 'request_urgency', 'record_types_required', 'coverage_range', 'data_requirements', 'pdap_response', 'archive_reason', 'internal_notes', 'creator_user_id', 'date_created', 'date_status_last_changed');

create trigger log_calls_changes
  after update or delete on public.calls
  for each row
  execute procedure public.log_table_changes('user_id', 'project_id', 'data_request_id', 'agency_id', 'call_id', 'provider', 'status', 'phone_number', 'is_active', 'started_at', 'ended_at');

create trigger log_link_agencies__locations_changes
  after update or delete on public.link_agencies__locations
  for each row
  execute procedure public.log_table_changes('agency_id', 'location_id');

create trigger log_link_agencies__meta_urls_changes
  after update or delete on public.link_agencies__meta_urls
  for each row
  execute procedure public.log_table_changes('agency_id', 'meta_url_id');

create trigger log_link_data_requests__data_sources_changes
  after update or delete on public.link_data_requests__data_sources
  for each row
  execute procedure public.log_table_changes('request_id', 'data_source_id');

create trigger log_link_data_requests__locations_changes
  after update or delete on public.link_data_requests__locations
  for each row
  execute procedure public.log_table_changes('data_request_id', 'location_id');

create trigger log_link_agencies__data_sources_changes
  after update or delete on public.link_agencies__data_sources
  for each row
  execute procedure public.log_table_changes('data_source_id', 'agency_id');

create trigger log_link_projects__data_requests_changes
  after update or delete on public.link_projects__data_requests
  for each row
  execute procedure public.log_table_changes('project_id', 'data_request_id');

create trigger log_link_projects__data_sources_changes
  after update or delete on public.link_projects__data_sources
  for each row
  execute procedure public.log_table_changes('project_id', 'data_source_id');

drop trigger set_users_updated_at on public.users;

drop trigger set_meta_urls_updated_at on public.meta_urls;

drop trigger insert_new_archive_info on public.data_sources;

drop trigger set_data_sources_updated_at on public.data_sources;

drop trigger set_projects_updated_at on public.projects;

drop trigger set_agencies_updated_at on public.agencies;

drop trigger set_data_requests_updated_at on public.data_requests;

drop trigger set_calls_updated_at on public.calls;

create trigger set_users_updated_at
  before update on public.users
  for each row
  execute procedure public.set_updated_at();

create trigger set_meta_urls_updated_at
  before update on public.meta_urls
  for each row
  execute procedure public.set_updated_at('normalized_url');

create trigger insert_new_archive_info
  after insert on public.data_sources
  for each row
  execute procedure public.insert_new_archive_info();

create trigger set_data_sources_updated_at
  before update on public.data_sources
  for each row
  execute procedure public.set_updated_at('normalized_url');

create trigger set_projects_updated_at
  before update on public.projects
  for each row
  execute procedure public.set_updated_at();

create trigger set_agencies_updated_at
  before update on public.agencies
  for each row
  execute procedure public.set_updated_at('folded_name');

create trigger set_data_requests_updated_at
  before update on public.data_requests
  for each row
  execute procedure public.set_updated_at();

create trigger set_calls_updated_at
  before update on public.calls
  for each row
  execute procedure public.set_updated_at('transcript_words');
