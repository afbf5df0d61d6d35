-- revision: e05c19f8
-- parent: 27a8b5d3
-- message: insert the National row into locations
-- date: 2026-11-21T01:10
-- data loss: none

set local lock_timeout = '5s';

insert into public.locations (type)
values ('National');
