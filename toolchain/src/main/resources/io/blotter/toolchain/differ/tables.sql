select
  format('%I.%I', n.nspname, c.relname),
  c.oid,
  (
    select coalesce(array_agg(pg_get_constraintdef(k.oid)), '{}')
    from pg_catalog.pg_constraint k
    where k.contype = 'c'
      and (k.conrelid = c.oid
        or k.contypid in (select a.atttypid from pg_catalog.pg_attribute a where a.attrelid = c.oid))
  )
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where c.relkind in ('r', 'p')
  and not c.relispartition
  and n.nspname <> 'information_schema'
  and n.nspname !~ '^pg_'
order by c.oid
