-- revision: 73ec04a9
-- parent: d6127bc5
-- message: create recent_searches
-- date: 2026-11-21T01:34
-- data loss: table public.link_recent_searches__record_categories, table public.link_recent_searches__record_types, table public.recent_searches

set local lock_timeout = '5s';

drop trigger keep_newest_recent_searches on public.recent_searches;

drop view public.recent_searches_expanded;

alter table public.link_recent_searches__record_types
  drop constraint link_recent_searches__record_types_search_fkey;

alter table public.link_recent_searches__record_categories
  drop constraint link_recent_searches__record_categories_search_fkey;

alter table public.recent_searches
  drop constraint recent_searches_pkey;

alter table public.recent_searches
  drop constraint recent_searches_user_id_fkey;

alter table public.recent_searches
  drop constraint recent_searches_location_id_fkey;

alter table public.link_recent_searches__record_categories
  drop constraint link_recent_searches__record_categories_pkey;

alter table public.link_recent_searches__record_categories
  drop constraint link_recent_searches__record_categories_search_category_key;

alter table public.link_recent_searches__record_categories
  drop constraint link_recent_searches__record_categories_category_fkey;

alter table public.link_recent_searches__record_types
  drop constraint link_recent_searches__record_types_pkey;

alter table public.link_recent_searches__record_types
  drop constraint link_recent_searches__record_types_search_type_key;

alter table public.link_recent_searches__record_types
  drop constraint link_recent_searches__record_types_type_fkey;

drop index public.link_recent_searches__record_categories_category_idx;

drop index public.link_recent_searches__record_types_type_idx;

drop index public.recent_searches_location_id_idx;

drop index public.recent_searches_user_id_idx;

drop function public.maintain_recent_searches_row_limit();

drop table public.recent_searches;

drop table public.link_recent_searches__record_categories;

drop table public.link_recent_searches__record_types;
