-- message: change calls
-- blocking: no

set local lock_timeout = '5s';

-- lint:allow L18 the table has fifty rows
create index calls_note_idx on public.calls (note); -- ! L34
