-- revision: 4f2e8a60
-- parent: 91d46b7c
-- message: create agencies and meta_urls
-- date: 2026-11-21T01:18
-- data loss: the tables agencies, agency_external_ids, link_agencies__locations, meta_urls and link_agencies__meta_urls with all rows

set local lock_timeout = '5s';

drop view public.agencies_expanded;

drop table public.link_agencies__meta_urls;

drop table public.meta_urls;

drop table public.link_agencies__locations;

drop table public.agency_external_ids;

drop table public.agencies;

drop type public.url_status_enum;

drop type public.agency_type;

drop type public.jurisdiction_type;
