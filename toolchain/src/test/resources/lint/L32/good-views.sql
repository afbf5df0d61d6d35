-- message: add call_counts and agency_counts

set local lock_timeout = '5s';

create materialized view public.call_counts as
select count(*) as calls
from public.calls;

create unique index call_counts_key on public.call_counts (calls);

create materialized view public.agency_counts as
select count(*) as agencies
from public.agencies;

create unique index agency_counts_key on public.agency_counts (agencies);
