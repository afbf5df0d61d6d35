-- Autovacuum does the same a minute later, where it is on; until then statements would be planned for few rows.
create procedure public.analyze_grown(tables regclass[], added bigint)
language plpgsql
set search_path = pg_catalog, pg_temp
as $procedure$
declare
  grown regclass;
begin
  for grown in select oid from pg_catalog.pg_class where oid = any (tables) and reltuples <= added order by relname loop
    execute format('analyze %s', grown);
  end loop;
end
$procedure$;

comment on procedure public.analyze_grown(regclass[], bigint) is
  'Counts again the tables that have got as many rows as they were believed to have, or more.';
