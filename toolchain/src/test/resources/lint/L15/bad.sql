-- message: lower the labels of call_kind

set local lock_timeout = '5s';

alter type public.call_kind rename value 'Traffic' to 'traffic'; -- ! L15
