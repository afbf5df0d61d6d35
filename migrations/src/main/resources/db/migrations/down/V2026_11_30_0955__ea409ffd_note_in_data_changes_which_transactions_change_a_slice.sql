-- revision: ea409ffd
-- parent: 98778f6a
-- message: note in data_changes which transactions change a slice
-- date: 2026-11-30T09:55
-- data loss: table public.data_changes

set local lock_timeout = '5s';

set local check_function_bodies = off;

drop trigger note_permissions_change on public.permissions;

drop trigger note_users_change on public.users;

drop trigger note_data_requests_change on public.data_requests;

drop trigger note_api_keys_change on public.api_keys;

drop trigger note_link_users__permissions_change on public.link_users__permissions;

drop trigger note_user_sessions_change on public.user_sessions;

drop trigger note_us_states_change on public.us_states;

drop trigger note_counties_change on public.counties;

drop trigger note_localities_change on public.localities;

drop trigger note_locations_change on public.locations;

drop trigger note_meta_urls_change on public.meta_urls;

drop trigger note_data_requests_github_issue_info_change on public.data_requests_github_issue_info;

drop trigger note_record_categories_change on public.record_categories;

drop trigger note_record_types_change on public.record_types;

drop trigger note_data_sources_change on public.data_sources;

drop trigger note_link_data_requests__data_sources_change on public.link_data_requests__data_sources;

drop trigger note_link_data_requests__locations_change on public.link_data_requests__locations;

drop trigger note_data_source_awaited_agencies_change on public.data_source_awaited_agencies;

drop trigger note_data_source_origins_change on public.data_source_origins;

drop trigger note_county_successors_change on public.county_successors;

drop trigger note_agencies_change on public.agencies;

drop trigger note_link_agencies__locations_change on public.link_agencies__locations;

drop trigger note_agency_external_ids_change on public.agency_external_ids;

drop trigger note_link_agencies__meta_urls_change on public.link_agencies__meta_urls;

drop trigger note_data_sources_archive_info_change on public.data_sources_archive_info;

drop trigger note_link_agencies__data_sources_change on public.link_agencies__data_sources;

alter table public.data_changes
  drop constraint data_changes_slice_check;

alter table public.data_changes
  drop constraint data_changes_pkey;

drop function public.note_data_change();

drop table public.data_changes;

create or replace procedure public.refresh_materialized_view(view_name regclass)
    language plpgsql
    set search_path to 'pg_catalog', 'pg_temp'
    as $$
begin
  perform pg_advisory_xact_lock('public.refresh_materialized_view(regclass)'::regprocedure::oid::integer, view_name::oid::integer);

  if (select pg_class.relispopulated from pg_catalog.pg_class where pg_class.oid = view_name) then
    execute format('refresh materialized view concurrently %s', view_name);
  else
    execute format('refresh materialized view %s', view_name);
  end if;
end
$$;
