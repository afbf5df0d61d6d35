-- message: change calls

set local lock_timeout = '5s';

-- it's a comment; with a semicolon
/* and one that 'nests /* as PostgreSQL's */ do; */
create function public.count_calls(kind text)
returns bigint
language sql
begin atomic
  select case when kind = '' then 0 else count(*) end from public.calls;
  select count(*) from public.calls where calls.kind = E'it\'s; here';
end;

create function public.greet()
returns text
language plpgsql
as $outer$
begin
  return $inner$don't; stop$inner$ || ';';
end
$outer$;

create rule count_calls as on insert to public.calls do also (
  select 1;
  select 2
);

alter table public.calls add column "odd;name" text default ';';

copy public.call_kinds (name, call) from stdin;
it's; one	1
select of 'sorts	2
\.

comment on column public.calls."odd;name" is 'Don''t; ask.';
