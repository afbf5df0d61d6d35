-- Readers are not held up: the refresh is concurrent, except the very first one after a restore of the bare
-- schema, when the view has no content yet and PostgreSQL refuses a concurrent one.
--
-- Refreshes of one view wait for one another before they look at the data: one that began to look earlier and
-- wrote later would put back what is outdated.
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
end
$procedure$;

comment on procedure public.refresh_materialized_view(regclass) is
  'Brings a materialized view up to date without blocking its readers. The caller must own the view.';
