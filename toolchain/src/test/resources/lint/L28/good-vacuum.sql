-- message: vacuum calls

set lock_timeout = '5s';

vacuum (analyze) public.calls;
