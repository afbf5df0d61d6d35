-- A query for each table: its columns' names, and a digest of the values in each.
select
  format(
    'select unnest(array[%s]), unnest(array[%s]) from only %s t',
    string_agg(quote_literal(format('column %s.%I', c.name, a.attname)), ', ' order by a.attnum),
    string_agg(
      format(
        'count(*) || '' rows '' || md5(coalesce(string_agg(t.%1$I::text, ''|'' order by t.%1$I::text), ''''))',
        a.attname
      ),
      ', '
      order by a.attnum
    ),
    c.name
  )
from (
  select pg_class.oid, format('%I.%I', n.nspname, pg_class.relname) as name
  from pg_catalog.pg_class
  join pg_catalog.pg_namespace n on n.oid = pg_class.relnamespace
  where pg_class.relkind = 'r'
    and n.nspname <> 'information_schema'
    and n.nspname !~ '^pg_'
) as c
join pg_catalog.pg_attribute a on a.attrelid = c.oid
where a.attnum > 0
  and not a.attisdropped
  and a.attgenerated = ''
group by c.oid, c.name
order by c.oid
