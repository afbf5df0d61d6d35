-- message: change calls
-- backward compatible: yes

set local lock_timeout = '5s';

-- lint:allow L33 every release writes codes above 0
alter table public.calls add constraint calls_code_check check (code > 0) not valid;
