create procedure public.refresh_typeahead_locations()
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $procedure$
begin
  call public.refresh_materialized_view('public.typeahead_locations');
end
$procedure$;

comment on procedure public.refresh_typeahead_locations() is
  'Brings typeahead_locations up to date; for scripts whose account does not own the view.';
