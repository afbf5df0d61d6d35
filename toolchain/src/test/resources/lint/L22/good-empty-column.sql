-- message: change calls

set local lock_timeout = '5s';

alter table public.calls
  add column kind_id bigint
    constraint calls_kind_id_fkey references public.call_kinds (id);
