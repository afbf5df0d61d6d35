-- message: change calls
-- backward compatible: yes

set local lock_timeout = '5s';

alter table public.calls alter column caller drop default; -- ! L33

alter table public.calls
  add column remark text not null default '',
  drop constraint calls_caller_check; -- ! L33

alter table public.calls
  add constraint calls_code_check check (code > 0) not valid; -- ! L33

alter table public.calls alter column caller drop not null; -- ! L11 L33

update public.calls -- ! L26 L33
set code = 1
where code = 0;

drop view public.open_calls; -- ! L33

create trigger calls_noted -- ! L33
after insert on public.calls
for each row
execute function public.note();

create function public.note_twice() returns trigger
language plpgsql
as $$
begin
  return new;
end
$$;

select public.note_all(); -- ! L33
