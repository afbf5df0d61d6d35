-- message: add a remark to call kinds

set local lock_timeout = '5s';

alter table public.call_kinds add column remark text;
