-- message: change calls

set local lock_timeout = '5s';

do $$
begin
  drop table public.calls; -- ! L01
end
$$;
