-- message: store what people say

set local lock_timeout = '5s';

alter table public.calls drop column remark;
