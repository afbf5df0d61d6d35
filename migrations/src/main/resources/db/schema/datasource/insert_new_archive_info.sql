create function public.insert_new_archive_info()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $function$
begin
  insert into public.data_sources_archive_info (data_source_id)
  select id from new_rows;
  return null;
end
$function$;

comment on function public.insert_new_archive_info() is
  'Trigger: gives new data sources their empty archiving plans.';
