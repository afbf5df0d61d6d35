-- revision: a1588e2d
-- parent: 73ec04a9
-- message: create link_user_followed_location and link_follow_record_types
-- date: 2026-11-21T01:36
-- data loss: the tables link_user_followed_location and link_follow_record_types with all follows

set local lock_timeout = '5s';

drop table public.link_follow_record_types;

drop table public.link_user_followed_location;
