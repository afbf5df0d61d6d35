-- message: drop the archive

set lock_timeout = '5s';

drop database archive; -- ! L04
