-- message: drop the archive

set local lock_timeout = '5s';

drop schema if exists archive; -- ! L04
