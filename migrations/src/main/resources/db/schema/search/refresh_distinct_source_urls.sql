create procedure public.refresh_distinct_source_urls()
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $procedure$
begin
  null;
end
$procedure$;

comment on procedure public.refresh_distinct_source_urls() is
  'Does nothing: distinct_source_urls is up to date by itself; for scripts that bring it up to date.';
