-- message: note every call

set local lock_timeout = '5s';

create function public.note_call()
returns trigger
language plpgsql
as $$
begin
  if new.note is null then
    insert into call_log (id) -- ! L29
    values (new.id);
  end if;
  return new;
end
$$;
