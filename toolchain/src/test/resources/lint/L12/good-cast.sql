-- message: change calls

set local lock_timeout = '5s';

alter table public.calls
  alter column note type text using note::text,
  alter column code type text using cast(code as text),
  alter column name type character varying using (name)::varchar;
