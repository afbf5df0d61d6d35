-- revision: 91d46b7c
-- parent: e05c19f8
-- message: create record_categories and record_types
-- date: 2026-11-21T01:14
-- data loss: the tables record_categories and record_types with all rows

set local lock_timeout = '5s';

drop view public.record_types_expanded;

drop table public.record_types;

drop table public.record_categories;

drop type public.record_type;
