-- message: create call_kinds

create table public.call_kinds ( -- ! L25
  call_id bigint not null,
  constraint call_kinds_call_id_fkey foreign key (call_id) references public.calls (id)
);
