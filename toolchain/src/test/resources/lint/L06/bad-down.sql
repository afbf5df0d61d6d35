-- message: change calls

set local lock_timeout = '5s';

drop function public.fold_calls(text) cascade; -- ! L06
