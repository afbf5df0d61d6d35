-- Columns that take a value, with what their types are made of in the end.
with recursive part (type, oid, modifier, in_array) as (
  select t.oid, t.oid, -1, false
  from pg_catalog.pg_type t

  union all
  select
    part.type,
    case t.typtype when 'd' then t.typbasetype else t.typelem end,
    greatest(part.modifier, t.typtypmod),
    part.in_array or t.typtype <> 'd'
  from part
  join pg_catalog.pg_type t on t.oid = part.oid
  where t.typtype = 'd'
    or t.typcategory = 'A' and t.typlen = -1 and t.typelem <> 0 and t.typname ~ '^_'
)
select
  a.attrelid,
  quote_ident(a.attname),
  format_type(a.atttypid, a.atttypmod),
  base.typtype,
  format_type(base.oid, greatest(a.atttypmod, part.modifier)) || case when part.in_array then '[]' else '' end,
  a.attnotnull or t.typnotnull,
  a.atthasdef,
  a.attidentity <> '' or pg_get_expr(d.adbin, d.adrelid) ~ '^nextval\(',
  exists (
    select
    from pg_catalog.pg_index i
    where i.indrelid = a.attrelid and i.indisprimary and a.attnum = any(i.indkey)
  ),
  (select array_agg(e.enumlabel order by e.enumsortorder) from pg_catalog.pg_enum e where e.enumtypid = base.oid),
  (
    select array_agg(format_type(x.atttypid, x.atttypmod) order by x.attnum)
    from pg_catalog.pg_attribute x
    where x.attrelid = base.typrelid and x.attnum > 0
  ),
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
join part on part.type = t.oid
join pg_catalog.pg_type base
  on base.oid = part.oid
  and not (base.typtype = 'd' or base.typcategory = 'A' and base.typlen = -1 and base.typelem <> 0 and base.typname ~ '^_')
left join pg_catalog.pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
where c.relkind in ('r', 'p')
  and not c.relispartition
  and n.nspname <> 'information_schema'
  and n.nspname !~ '^pg_'
  and a.attnum > 0
  and not a.attisdropped
  and a.attgenerated = ''
  and a.attidentity <> 'a'
order by a.attrelid, a.attnum
