-- message: create calls

set local lock_timeout = '5s';

create table public.calls (
  id serial, -- ! L30
  constraint calls_pkey primary key (id)
);
