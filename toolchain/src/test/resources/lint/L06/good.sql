-- message: change calls

set local lock_timeout = '5s';

drop view public.open_calls;

alter table public.calls
  add constraint calls_kind_id_fkey foreign key (kind_id)
    references public.call_kinds (id)
    on delete cascade
    not valid;

alter type public.call_place add attribute code text cascade;

revoke select on public.calls from reader cascade;
