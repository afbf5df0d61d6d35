-- Readers are not held up: the refresh is concurrent, except the very first one after a restore of the bare
-- schema, when the view has no content yet and PostgreSQL refuses a concurrent one.
--
-- Refreshes of one view wait for one another before they look at the data: one that began to look earlier and
-- wrote later would put back what is outdated.
--
-- No trigger sees a refresh: it is noted here that what is read from the view may have changed.
create procedure public.refresh_materialized_view(view_name regclass)
language plpgsql
set search_path = pg_catalog, pg_temp
as $procedure$
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
$procedure$;

comment on procedure public.refresh_materialized_view(regclass) is
  'Brings a materialized view up to date without blocking its readers. The caller must own the view.';
