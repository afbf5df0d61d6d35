-- revision: 91d46b7c
-- parent: e05c19f8
-- message: create record_categories and record_types
-- date: 2026-11-21T01:14
-- data loss: table public.record_categories, table public.record_types

set local lock_timeout = '5s';

drop view public.record_types_expanded;

alter table public.record_categories
  drop constraint record_categories_name_not_blank_check;

alter table public.record_types
  drop constraint record_types_category_id_fkey;

alter table public.record_categories
  drop constraint record_categories_pkey;

alter table public.record_categories
  drop constraint record_categories_name_key;

alter table public.record_types
  drop constraint record_types_pkey;

alter table public.record_types
  drop constraint record_types_name_key;

drop index public.record_types_category_id_idx;

drop table public.record_categories;

drop table public.record_types;

drop type public.record_type;
