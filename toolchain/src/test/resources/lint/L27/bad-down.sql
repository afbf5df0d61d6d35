-- message: change calls

set local lock_timeout = '5s';

rollback; -- ! L27
