-- A query for each table: its identity, if a row is in it.
select format('select %s::bigint where exists (select from %I.%I)', c.oid, n.nspname, c.relname)
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where c.relkind in ('r', 'p')
  and not c.relispartition
  and n.nspname <> 'information_schema'
  and n.nspname !~ '^pg_'
order by c.oid
