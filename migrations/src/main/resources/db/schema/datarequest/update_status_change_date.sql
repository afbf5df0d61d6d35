create function public.update_status_change_date()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $function$
begin
  new.date_status_last_changed := now();
  return new;
end
$function$;

comment on function public.update_status_change_date() is
  'Trigger: notes when the status of a data request changed.';
