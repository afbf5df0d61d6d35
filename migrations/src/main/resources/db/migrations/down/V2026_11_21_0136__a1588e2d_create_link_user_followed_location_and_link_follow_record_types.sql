-- revision: a1588e2d
-- parent: 73ec04a9
-- message: create link_user_followed_location and link_follow_record_types
-- date: 2026-11-21T01:36
-- data loss: table public.link_follow_record_types, table public.link_user_followed_location

set local lock_timeout = '5s';

alter table public.link_follow_record_types
  drop constraint link_follow_record_types_follow_id_fkey;

alter table public.link_user_followed_location
  drop constraint link_user_followed_location_pkey;

alter table public.link_user_followed_location
  drop constraint link_user_followed_location_user_id_location_id_key;

alter table public.link_user_followed_location
  drop constraint link_user_followed_location_user_id_fkey;

alter table public.link_user_followed_location
  drop constraint link_user_followed_location_location_id_fkey;

alter table public.link_follow_record_types
  drop constraint link_follow_record_types_pkey;

alter table public.link_follow_record_types
  drop constraint link_follow_record_types_follow_id_record_type_id_key;

alter table public.link_follow_record_types
  drop constraint link_follow_record_types_record_type_id_fkey;

drop index public.link_follow_record_types_record_type_id_idx;

drop index public.link_user_followed_location_location_id_idx;

drop table public.link_user_followed_location;

drop table public.link_follow_record_types;
