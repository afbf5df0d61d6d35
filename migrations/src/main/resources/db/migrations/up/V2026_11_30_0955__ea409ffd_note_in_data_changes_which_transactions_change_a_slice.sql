-- revision: ea409ffd
-- parent: 98778f6a
-- message: note in data_changes which transactions change a slice
-- date: 2026-11-30T09:55
-- data loss: none
-- backward compatible: no
-- blocking: no

set local lock_timeout = '5s';

set local check_function_bodies = off;

create table public.data_changes (
  slice text not null,
  transaction_id xid8 not null
);

comment on table public.data_changes is 'Which transactions wrote to which part of the registry: by this servers see whether what they remember still holds. A row is for the newest transactions alone; old ones go.';

comment on column public.data_changes.slice is 'Part of the registry: its tables have a trigger that names it.';

comment on column public.data_changes.transaction_id is 'The transaction. It becomes visible here when it commits, however late, and means nothing in another cluster.';

create or replace function public.note_data_change() returns trigger
    language plpgsql security definer
    set search_path to 'pg_catalog', 'pg_temp'
    as $$
begin
  insert into public.data_changes (slice, transaction_id)
  values (tg_argv[0], pg_current_xact_id())
  on conflict do nothing;
  return null;
end
$$;

comment on function public.note_data_change() is 'Trigger, after a statement that writes: notes that its transaction changes the slice that its argument names.';

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

  insert into public.data_changes (slice, transaction_id)
  values ('catalogue', pg_current_xact_id())
  on conflict do nothing;
end
$$;

alter table public.data_changes
  add constraint data_changes_slice_check check ((slice = any (array['catalogue'::text, 'requests'::text, 'accounts'::text])));

alter table public.data_changes
  add constraint data_changes_pkey primary key (slice, transaction_id);

create trigger note_us_states_change
  after insert or update or delete or truncate on public.us_states
  for each statement
  execute procedure public.note_data_change('catalogue');

create trigger note_counties_change
  after insert or update or delete or truncate on public.counties
  for each statement
  execute procedure public.note_data_change('catalogue');

create trigger note_localities_change
  after insert or update or delete or truncate on public.localities
  for each statement
  execute procedure public.note_data_change('catalogue');

create trigger note_locations_change
  after insert or update or delete or truncate on public.locations
  for each statement
  execute procedure public.note_data_change('catalogue');

create trigger note_record_categories_change
  after insert or update or delete or truncate on public.record_categories
  for each statement
  execute procedure public.note_data_change('catalogue');

create trigger note_record_types_change
  after insert or update or delete or truncate on public.record_types
  for each statement
  execute procedure public.note_data_change('catalogue');

create trigger note_agencies_change
  after insert or update or delete or truncate on public.agencies
  for each statement
  execute procedure public.note_data_change('catalogue');

create trigger note_agency_external_ids_change
  after insert or update or delete or truncate on public.agency_external_ids
  for each statement
  execute procedure public.note_data_change('catalogue');

create trigger note_meta_urls_change
  after insert or update or delete or truncate on public.meta_urls
  for each statement
  execute procedure public.note_data_change('catalogue');

create trigger note_link_agencies__locations_change
  after insert or update or delete or truncate on public.link_agencies__locations
  for each statement
  execute procedure public.note_data_change('catalogue');

create trigger note_link_agencies__meta_urls_change
  after insert or update or delete or truncate on public.link_agencies__meta_urls
  for each statement
  execute procedure public.note_data_change('catalogue');

create trigger note_data_sources_change
  after insert or update or delete or truncate on public.data_sources
  for each statement
  execute procedure public.note_data_change('catalogue');

create trigger note_data_sources_archive_info_change
  after insert or update or delete or truncate on public.data_sources_archive_info
  for each statement
  execute procedure public.note_data_change('catalogue');

create trigger note_link_agencies__data_sources_change
  after insert or update or delete or truncate on public.link_agencies__data_sources
  for each statement
  execute procedure public.note_data_change('catalogue');

create trigger note_permissions_change
  after insert or update or delete or truncate on public.permissions
  for each statement
  execute procedure public.note_data_change('accounts');

create trigger note_users_change
  after insert or update or delete or truncate on public.users
  for each statement
  execute procedure public.note_data_change('accounts');

create trigger note_link_users__permissions_change
  after insert or update or delete or truncate on public.link_users__permissions
  for each statement
  execute procedure public.note_data_change('accounts');

create trigger note_data_requests_change
  after insert or update or delete or truncate on public.data_requests
  for each statement
  execute procedure public.note_data_change('requests');

create trigger note_data_requests_github_issue_info_change
  after insert or update or delete or truncate on public.data_requests_github_issue_info
  for each statement
  execute procedure public.note_data_change('requests');

create trigger note_link_data_requests__data_sources_change
  after insert or update or delete or truncate on public.link_data_requests__data_sources
  for each statement
  execute procedure public.note_data_change('requests');

create trigger note_link_data_requests__locations_change
  after insert or update or delete or truncate on public.link_data_requests__locations
  for each statement
  execute procedure public.note_data_change('requests');

create trigger note_county_successors_change
  after insert or update or delete or truncate on public.county_successors
  for each statement
  execute procedure public.note_data_change('catalogue');

create trigger note_user_sessions_change
  after insert or update or delete or truncate on public.user_sessions
  for each statement
  execute procedure public.note_data_change('accounts');

create trigger note_api_keys_change
  after insert or update or delete or truncate on public.api_keys
  for each statement
  execute procedure public.note_data_change('accounts');

create trigger note_data_source_origins_change
  after insert or update or delete or truncate on public.data_source_origins
  for each statement
  execute procedure public.note_data_change('catalogue');

create trigger note_data_source_awaited_agencies_change
  after insert or update or delete or truncate on public.data_source_awaited_agencies
  for each statement
  execute procedure public.note_data_change('catalogue');
