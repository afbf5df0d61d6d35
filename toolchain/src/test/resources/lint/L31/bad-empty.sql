-- message: -- ! L31

set local lock_timeout = '5s';

alter table public.calls add column remark text;
