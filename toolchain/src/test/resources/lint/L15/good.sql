-- message: give call_kind another label

set local lock_timeout = '5s';

alter type public.call_kind add value 'traffic' after 'Traffic';
