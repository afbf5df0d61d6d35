-- revision: 9e6154ac
-- parent: c6a06329
-- message: make refreshes of one view wait before they look
-- date: 2026-11-21T16:06
-- data loss: none

set local lock_timeout = '5s';

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
