-- Attached for each statement to every table of a slice, which is the trigger's argument. A transaction has a row of its
-- own, so that no writer waits for another.
create function public.note_data_change()
returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $function$
begin
  insert into public.data_changes (slice, transaction_id)
  values (tg_argv[0], pg_current_xact_id())
  on conflict do nothing;
  return null;
end
$function$;

comment on function public.note_data_change() is
  'Trigger, after a statement that writes: notes that its transaction changes the slice that its argument names.';
