-- revision: 73ec04a9
-- parent: d6127bc5
-- message: create recent_searches
-- date: 2026-11-21T01:34
-- data loss: the tables recent_searches, link_recent_searches__record_categories and link_recent_searches__record_types with all rows

set local lock_timeout = '5s';

drop view public.recent_searches_expanded;

drop table public.link_recent_searches__record_types;

drop table public.link_recent_searches__record_categories;

drop table public.recent_searches;

drop function public.maintain_recent_searches_row_limit();
