-- message: change calls

set local lock_timeout = '5s';

update public.calls set note = ''; -- ! L26

delete from public.calls; -- ! L26
