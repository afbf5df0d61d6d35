-- revision: f79b1075
-- parent: 17ee0831
-- message: refresh no view with another, as none is made of one
-- date: 2026-12-01T15:18
-- data loss: none
-- backward compatible: no
-- blocking: no

set local lock_timeout = '5s';

set local check_function_bodies = off;

create or replace procedure public.refresh_materialized_view(view_name regclass)
    language plpgsql
    set search_path to 'pg_catalog', 'pg_temp'
    set jit to 'off'
    as $$
declare
  written_before bigint;
  changed boolean := true;
  view_label text := (select pg_class.relname from pg_catalog.pg_class where pg_class.oid = view_name);
begin
  perform pg_advisory_xact_lock('public.refresh_materialized_view(regclass)'::regprocedure::oid::integer, view_name::oid::integer);

  delete from public.stale_summaries
  where stale_summaries.summary = view_label;

  if (select pg_class.relispopulated from pg_catalog.pg_class where pg_class.oid = view_name) then
    if not found then
      return;
    end if;
    written_before := pg_stat_get_xact_tuples_inserted(view_name) + pg_stat_get_xact_tuples_deleted(view_name);
    execute format('refresh materialized view concurrently %s', view_name);
    changed := not current_setting('track_counts')::boolean
      or pg_stat_get_xact_tuples_inserted(view_name) + pg_stat_get_xact_tuples_deleted(view_name) > written_before;
  else
    execute format('refresh materialized view %s', view_name);
  end if;

  if changed then
    insert into public.data_changes (slice, transaction_id)
    values ('summaries', pg_current_xact_id())
    on conflict do nothing;
  end if;
end
$$;
