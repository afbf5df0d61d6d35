-- message: change calls

set local lock_timeout = '5s';

create index calls_note_idx on only public.calls (note, note); -- ! L29

alter table public.calls add column a_name_that_goes_on_and_on_until_it_is_longer_than_postgresql_keeps text; -- ! L29
