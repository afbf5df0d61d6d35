-- message: change calls

set local lock_timeout = '5s';

alter table public.calls
  add constraint calls_pkey primary key (id); -- ! L24
