-- message: add the archive

set local lock_timeout = '5s';

drop schema archive;
