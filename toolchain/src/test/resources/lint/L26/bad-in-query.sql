-- message: change calls

set local lock_timeout = '5s';

with gone as ( -- ! L26
  delete from public.calls
  returning calls.id
)
select count(*) from gone;
