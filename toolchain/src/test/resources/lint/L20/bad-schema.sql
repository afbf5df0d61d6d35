-- message: rebuild all indexes

set local lock_timeout = '5s';

reindex schema public; -- ! L20
