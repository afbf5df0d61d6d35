-- message: change calls

set local lock_timeout = '5s';

-- lint:allow L02 nothing reads it since release 7
alter table public.calls drop column note;

alter table public.call_kinds
  add column remark text,
  add constraint call_kinds_call_id_fkey foreign key (call_id) references public.calls (id) not valid;
