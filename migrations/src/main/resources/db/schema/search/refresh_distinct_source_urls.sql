create procedure public.refresh_distinct_source_urls()
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $procedure$
begin
  call public.refresh_materialized_view('public.distinct_source_urls');
end
$procedure$;

comment on procedure public.refresh_distinct_source_urls() is
  'Brings distinct_source_urls up to date; for scripts whose account does not own the view.';
