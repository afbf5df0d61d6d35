-- message: index calls
-- backward compatible: yes

create unique index concurrently calls_code_idx on public.calls (code); -- ! L33
