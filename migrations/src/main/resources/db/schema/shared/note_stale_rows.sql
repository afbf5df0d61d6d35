-- Attached for each statement; to an update of links twice, for what they were and for what they are.
create function public.note_stale_rows()
returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $function$
declare
  is_renamed boolean := true;
begin
  if tg_table_name = 'agencies' then
    if tg_op = 'UPDATE' then
      is_renamed := exists (
        select
        from changed_rows
        join former_rows
          on former_rows.id = changed_rows.id
        where former_rows.name <> changed_rows.name
      );
    end if;
    if is_renamed then
      insert into public.data_changes (slice, transaction_id)
      values ('agency_names', pg_current_xact_id())
      on conflict do nothing;
      insert into public.stale_summaries (summary)
      values ('typeahead_words');
    end if;
    insert into public.stale_summaries (summary, table_name, block)
    select summaries.name, 'agencies', stale.block
    from (select distinct changed_rows.id >> 10 as block from changed_rows) as stale
    cross join (values ('typeahead_agencies'), ('data_source_words')) as summaries (name);
  elsif tg_table_name = 'link_agencies__locations' then
    insert into public.stale_summaries (summary, table_name, block)
    select summaries.name, 'agencies', stale.block
    from (select distinct changed_rows.agency_id >> 10 as block from changed_rows) as stale
    cross join (values ('typeahead_agencies'), ('data_source_words')) as summaries (name)
    union all
    select distinct 'map_record_types', 'locations', changed_rows.location_id
    from changed_rows;
  elsif tg_table_name = 'link_agencies__data_sources' then
    insert into public.stale_summaries (summary, table_name, block)
    select distinct 'typeahead_agencies', 'agencies', changed_rows.agency_id >> 10
    from changed_rows
    union all
    select distinct 'data_source_words', 'data_sources', changed_rows.data_source_id >> 10
    from changed_rows
    union all
    select distinct 'map_record_types', 'agencies', changed_rows.agency_id
    from changed_rows;
  else
    insert into public.stale_summaries (summary, table_name, block)
    select distinct 'data_source_words', 'data_sources', changed_rows.id >> 10
    from changed_rows;

    if tg_op = 'UPDATE' then
      insert into public.stale_summaries (summary, table_name, block)
      select 'map_record_types', 'data_sources', changed_rows.id
      from changed_rows
      join former_rows
        on former_rows.id = changed_rows.id
      where former_rows.record_type_id is distinct from changed_rows.record_type_id;
    end if;
  end if;
  return null;
end
$function$;

comment on function public.note_stale_rows() is
  'Trigger: notes what of typeahead_agencies, data_source_words and map_record_types is stale after a statement, and whether names of agencies are others now.';
