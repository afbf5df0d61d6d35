select
  format('column %I.%I.%I', n.nspname, c.relname, a.attname),
  format(
    'select count(*) || '' rows '' || md5(coalesce(string_agg(t.%1$I::text, ''|'' order by t.%1$I::text), '''')) from only %2$I.%3$I t',
    a.attname, n.nspname, c.relname
  )
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
join pg_catalog.pg_attribute a on a.attrelid = c.oid
where c.relkind = 'r'
  and n.nspname <> 'information_schema'
  and n.nspname !~ '^pg_'
  and a.attnum > 0
  and not a.attisdropped
  and a.attgenerated = ''
