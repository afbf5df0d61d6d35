-- message: change calls

set lock_timeout = '5s';

vacuum full public.calls; -- ! L28

vacuum (analyze, full) public.calls; -- ! L28

cluster public.calls using calls_pkey; -- ! L28
