-- message: change calls

drop table public.calls; -- ! L25
