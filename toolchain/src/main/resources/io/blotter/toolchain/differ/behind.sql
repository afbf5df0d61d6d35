-- A query for each column that a sequence numbers: its name, where rows hold more than the sequence has handed out.
select
  format(
    'select %L::text where (select max(%I) from %s) > (select last_value - (not is_called)::int from %s)',
    format('%I.%I.%I', n.nspname, c.relname, a.attname),
    a.attname,
    format('%I.%I', n.nspname, c.relname),
    numbering.sequence::regclass
  )
from (
  select d.refobjid as relation, d.refobjsubid as number, d.objid as sequence
  from pg_catalog.pg_depend d
  where d.classid = 'pg_class'::regclass
    and d.refclassid = 'pg_class'::regclass
    and d.deptype = 'i'

  union
  select e.adrelid, e.adnum, d.refobjid
  from pg_catalog.pg_attrdef e
  join pg_catalog.pg_depend d on d.classid = 'pg_attrdef'::regclass and d.objid = e.oid
  where d.refclassid = 'pg_class'::regclass
) as numbering
join pg_catalog.pg_sequence s on s.seqrelid = numbering.sequence and s.seqincrement > 0
join pg_catalog.pg_class c on c.oid = numbering.relation
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = numbering.number
where c.relkind in ('r', 'p')
  and a.atttypid in ('int2'::regtype, 'int4'::regtype, 'int8'::regtype, 'numeric'::regtype)
order by c.oid, a.attnum
