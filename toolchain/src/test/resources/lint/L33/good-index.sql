-- message: index calls
-- backward compatible: yes

create index concurrently calls_code_idx on public.calls (code);
