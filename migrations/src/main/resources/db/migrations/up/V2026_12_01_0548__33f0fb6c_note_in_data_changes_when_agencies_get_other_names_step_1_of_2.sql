-- revision: 33f0fb6c
-- parent: 75fb40e1
-- message: note in data_changes when agencies get other names, step 1 of 2
-- date: 2026-12-01T05:48
-- data loss: none
-- backward compatible: no
-- blocking: no

set local lock_timeout = '5s';

set local check_function_bodies = off;

comment on column public.data_changes.slice is 'Part of the registry: its tables have a trigger that names it. What is made of the catalogue are its summaries: a refresh, which follows the catalogue, does not follow itself. The names of agencies, which servers compare in memory, are a part by themselves besides.';

create or replace function public.note_stale_rows() returns trigger
    language plpgsql security definer
    set search_path to 'pg_catalog', 'pg_temp'
    as $$
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
    cross join (values ('typeahead_agencies'), ('data_source_words')) as summaries (name);
  elsif tg_table_name = 'link_agencies__data_sources' then
    insert into public.stale_summaries (summary, table_name, block)
    select distinct 'typeahead_agencies', 'agencies', changed_rows.agency_id >> 10
    from changed_rows
    union all
    select distinct 'data_source_words', 'data_sources', changed_rows.data_source_id >> 10
    from changed_rows;
  else
    insert into public.stale_summaries (summary, table_name, block)
    select distinct 'data_source_words', 'data_sources', changed_rows.id >> 10
    from changed_rows;

    if tg_op = 'UPDATE' then
      insert into public.stale_summaries (summary)
      select 'map_record_types'
      where exists (
        select
        from changed_rows
        join former_rows
          on former_rows.id = changed_rows.id
        where former_rows.record_type_id is distinct from changed_rows.record_type_id
      );
    end if;
  end if;
  return null;
end
$$;

comment on function public.note_stale_rows() is 'Trigger: notes which rows of typeahead_agencies and data_source_words are stale after a statement, whether names of agencies are others now, and the map''s counts if a data source is of another type.';

create or replace function public.note_data_change() returns trigger
    language plpgsql security definer
    set search_path to 'pg_catalog', 'pg_temp'
    as $$
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
    values ('typeahead_agencies'), ('typeahead_words'), ('data_source_words');
    insert into public.data_changes (slice, transaction_id)
    values ('agency_names', pg_current_xact_id())
    on conflict do nothing;
  end if;
  return null;
end
$$;

alter table public.data_changes
  drop constraint data_changes_slice_check;

-- lint:allow L32 by this trigger the change is noted
drop trigger stale_updated_agencies on public.agencies;

drop trigger note_agencies_change on public.agencies;

alter table public.data_changes
  add constraint data_changes_slice_check check ((slice = any (array['catalogue'::text, 'requests'::text, 'accounts'::text, 'summaries'::text, 'agency_names'::text]))) not valid;

create trigger stale_updated_agencies
  after update on public.agencies
  referencing new table as changed_rows old table as former_rows 
  for each statement
  execute procedure public.note_stale_rows();

create trigger note_agencies_change
  after insert or update or delete or truncate on public.agencies
  for each statement
  execute procedure public.note_data_change('catalogue', 'id_blocks');
