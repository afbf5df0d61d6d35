create procedure public.refresh_typeahead_agencies()
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $procedure$
begin
  call public.refresh_materialized_view('public.typeahead_agencies');
end
$procedure$;

comment on procedure public.refresh_typeahead_agencies() is
  'Brings typeahead_agencies up to date; for scripts whose account does not own the view.';
