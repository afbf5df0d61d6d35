-- message: count calls again

set local lock_timeout = '5s';

refresh materialized view concurrently public.call_counts;
