-- Nothing is done for a view that is not noted as stale.
--
-- Readers are not held up: the refresh is concurrent, except the very first one after a restore of the bare
-- schema, when the view has no content yet and PostgreSQL refuses a concurrent one.
--
-- Refreshes of one view wait for one another before they look at the data: one that began to look earlier and
-- wrote later would put back what is outdated.
--
-- No trigger sees a refresh: it is noted here that what is read from the view changed. How many rows a transaction wrote
-- to it PostgreSQL counts, unless it was told to count nothing.
create procedure public.refresh_materialized_view(view_name regclass)
language plpgsql
set search_path = pg_catalog, pg_temp
set jit = off
as $procedure$
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
$procedure$;

comment on procedure public.refresh_materialized_view(regclass) is
  'Brings a materialized view up to date without blocking its readers. The caller must own the view.';
