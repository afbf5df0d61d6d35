-- Attached for each statement to every table of a slice, which is the trigger's first argument; the others are summaries
-- of which no single rows are worked out anew. A transaction has a row of its own in data_changes, so that no writer waits
-- for another, and a statement in stale_summaries, so that a refresh takes away only what it sees.
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
  if tg_nargs > 1 then
    insert into public.stale_summaries (summary)
    select unnest(tg_argv[1:]);
  end if;
  if tg_op = 'TRUNCATE' and tg_argv[0] = 'catalogue' then
    insert into public.stale_summaries (summary)
    values ('typeahead_agencies'), ('typeahead_words'), ('data_source_words'), ('map_record_types');
    insert into public.data_changes (slice, transaction_id)
    values ('agency_names', pg_current_xact_id())
    on conflict do nothing;
  end if;
  return null;
end
$function$;

comment on function public.note_data_change() is
  'Trigger, after a statement that writes: notes that its transaction changes the slice that its first argument names, and that the summaries which the others name are stale.';
