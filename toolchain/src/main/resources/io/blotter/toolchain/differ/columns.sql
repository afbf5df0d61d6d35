select
  a.attrelid,
  quote_ident(a.attname),
  format_type(a.atttypid, a.atttypmod),
  coalesce(base.typtype, t.typtype),
  coalesce(base.typname, t.typname),
  a.attnotnull or t.typnotnull,
  greatest(a.atttypmod, t.typtypmod) - 4,
  (select array_agg(e.enumlabel order by e.enumsortorder) from pg_catalog.pg_enum e where e.enumtypid in (t.oid, t.typbasetype)),
  (
    select format('(select %I from %s order by 1 offset %%s limit 1)', target.attname, k.confrelid::regclass)
    from pg_catalog.pg_constraint k
    join pg_catalog.pg_attribute target
      on target.attrelid = k.confrelid and target.attnum = k.confkey[array_position(k.conkey, a.attnum)]
    where k.contype = 'f' and k.conrelid = a.attrelid and a.attnum = any(k.conkey)
    order by k.confrelid = k.conrelid, k.oid
    limit 1
  )
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
join pg_catalog.pg_attribute a on a.attrelid = c.oid
join pg_catalog.pg_type t on t.oid = a.atttypid
left join pg_catalog.pg_type base on base.oid = t.typbasetype
where c.relkind in ('r', 'p')
  and not c.relispartition
  and n.nspname <> 'information_schema'
  and n.nspname !~ '^pg_'
  and a.attnum > 0
  and not a.attisdropped
  and a.attgenerated = ''
  and a.attidentity <> 'a'
order by a.attrelid, a.attnum
