-- message: change calls

set local lock_timeout = '5s';

create function public.count_calls()
returns bigint
language sql
as $$
  with recent as (select calls.id from public.calls)
  select count(*) from recent
$$;

create function public.note_calls()
returns trigger
language plpgsql
as $$
begin
  insert into public.call_log (id)
  select added.id
  from added;
  return null;
end
$$;

create trigger note_calls
  after insert on public.calls
  referencing new table as added
  for each statement
  execute function public.note_calls();
