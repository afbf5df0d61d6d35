-- message: count calls

set local lock_timeout = '5s';

create function public.count_calls()
returns bigint
language sql
set search_path = public, pg_temp
as $$
  select count(*) from calls
$$;
