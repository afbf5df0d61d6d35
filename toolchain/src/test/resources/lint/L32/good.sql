-- message: change calls

set local lock_timeout = '5s';

alter table public.calls add column remark text;

create table public.call_kinds (
  call_id bigint not null,
  constraint call_kinds_call_id_fkey foreign key (call_id) references public.calls (id)
);

create index call_kinds_call_id_idx on public.call_kinds (call_id);
