-- message: change calls

set local lock_timeout = '5s';

alter table public.calls
  add constraint calls_kind_id_fkey foreign key (kind_id) references public.call_kinds (id) not valid;

alter table public.calls validate constraint calls_kind_id_fkey; -- ! L22
