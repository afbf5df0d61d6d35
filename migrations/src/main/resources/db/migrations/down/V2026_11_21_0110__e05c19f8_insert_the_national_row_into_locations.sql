-- revision: e05c19f8
-- parent: 27a8b5d3
-- message: insert the National row into locations
-- date: 2026-11-21T01:10
-- data loss: the National location with every link, follow and search that points to it

set local lock_timeout = '5s';

delete from public.locations
where type = 'National';
