-- Every fact of a schema that a statement can change: object, attribute, value. Two databases with the same facts
-- have the same schema, whichever tool looks at them. Left out on purpose: owners, the order of a table's columns,
-- and what belongs to an extension.
with own_schema as (
  select pg_namespace.oid, pg_namespace.nspname
  from pg_catalog.pg_namespace
  where pg_namespace.nspname <> 'information_schema'
    and pg_namespace.nspname !~ '^pg_'
),
member as (
  select pg_depend.classid, pg_depend.objid
  from pg_catalog.pg_depend
  where pg_depend.deptype = 'e'
),
relation as (
  select
    pg_class.*,
    format('%I.%I', own_schema.nspname, pg_class.relname) as name,
    format(
      '%s %I.%I',
      case pg_class.relkind when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence' when 'f' then 'foreign table' else 'table' end,
      own_schema.nspname,
      pg_class.relname
    ) as label
  from pg_catalog.pg_class
  join own_schema on own_schema.oid = pg_class.relnamespace
  where pg_class.oid not in (select objid from member where classid = 'pg_class'::regclass)
),
object (name, attributes) as (
  select
    'schema ' || quote_ident(n.nspname),
    jsonb_build_object(
      'privileges', (select jsonb_agg(a order by a::text) from aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) as a),
      'comment', obj_description(n.oid, 'pg_namespace')
    )
  from pg_catalog.pg_namespace n
  join own_schema using (oid)

  union all
  select
    'extension ' || quote_ident(e.extname),
    jsonb_build_object('version', e.extversion, 'schema', e.extnamespace::regnamespace, 'comment', obj_description(e.oid, 'pg_extension'))
  from pg_catalog.pg_extension e

  union all
  select
    case t.typtype when 'd' then 'domain ' else 'type ' end || format('%I.%I', own_schema.nspname, t.typname),
    jsonb_build_object(
      'kind', t.typtype,
      'labels', (select jsonb_agg(e.enumlabel order by e.enumsortorder) from pg_catalog.pg_enum e where e.enumtypid = t.oid),
      'attributes', (
        select jsonb_agg(format('%I %s %s', a.attname, format_type(a.atttypid, a.atttypmod), nullif(a.attcollation, 0)::regcollation) order by a.attnum)
        from pg_catalog.pg_attribute a
        where a.attrelid = t.typrelid and a.attnum > 0 and not a.attisdropped
      ),
      'range', (
        select format('%s %s %s %s %s', r.rngsubtype::regtype, nullif(r.rngcollation, 0)::regcollation, r.rngcanonical, r.rngsubdiff, r.rngmultitypid::regtype)
        from pg_catalog.pg_range r
        where r.rngtypid = t.oid
      ),
      'base', case t.typtype when 'd' then format_type(t.typbasetype, t.typtypmod) end,
      'input', case t.typtype when 'b' then format('%s %s', t.typinput, t.typoutput) end,
      'collation', nullif(t.typcollation, 0)::regcollation,
      'not null', t.typnotnull,
      'default', t.typdefault,
      'privileges', (select jsonb_agg(a order by a::text) from aclexplode(coalesce(t.typacl, acldefault('T', t.typowner))) as a),
      'comment', obj_description(t.oid, 'pg_type')
    )
  from pg_catalog.pg_type t
  join own_schema on own_schema.oid = t.typnamespace
  left join pg_catalog.pg_class row_of on row_of.oid = t.typrelid
  where t.oid not in (select objid from member where classid = 'pg_type'::regclass)
    and t.typcategory <> 'A'
    and t.typtype <> 'm'
    and (row_of.oid is null or row_of.relkind = 'c')

  union all
  select
    c.label,
    jsonb_build_object(
      'kind', case c.relkind when 'p' then 'partitioned' else 'plain' end,
      'persistence', c.relpersistence,
      'options', (select jsonb_agg(o order by o) from unnest(c.reloptions) as o),
      'toast options', (
        select jsonb_agg(o order by o)
        from pg_catalog.pg_class toast, unnest(toast.reloptions) as o
        where toast.oid = c.reltoastrelid
      ),
      'row security', c.relrowsecurity,
      'forced row security', c.relforcerowsecurity,
      'access method', (select am.amname from pg_catalog.pg_am am where am.oid = c.relam),
      'tablespace', (select s.spcname from pg_catalog.pg_tablespace s where s.oid = c.reltablespace),
      'replica identity', case c.relreplident when 'd' then 'default' when 'n' then 'nothing' when 'f' then 'full' else 'using index ' || coalesce((
        select i.indexrelid::regclass::text
        from pg_catalog.pg_index i
        where i.indrelid = c.oid and i.indisreplident
      ), '') end,
      'of type', nullif(c.reloftype, 0)::regtype,
      'partition key', pg_get_partkeydef(c.oid),
      'partition bound', pg_get_expr(c.relpartbound, c.oid),
      'parents', (select jsonb_agg(i.inhparent::regclass::text order by i.inhseqno) from pg_catalog.pg_inherits i where i.inhrelid = c.oid),
      'definition', case when c.relkind in ('v', 'm') then pg_get_viewdef(c.oid) end,
      'sequence', (
        select format('%s start %s increment %s min %s max %s cache %s cycle %s', s.seqtypid::regtype, s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle)
        from pg_catalog.pg_sequence s
        where s.seqrelid = c.oid
      ),
      'owned by', (
        select format('%s.%I', d.refobjid::regclass, a.attname)
        from pg_catalog.pg_depend d
        join pg_catalog.pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
        where c.relkind = 'S' and d.classid = 'pg_class'::regclass and d.objid = c.oid and d.refclassid = 'pg_class'::regclass and d.deptype in ('a', 'i')
      ),
      'server', (
        select format('%I %s', s.srvname, f.ftoptions)
        from pg_catalog.pg_foreign_table f
        join pg_catalog.pg_foreign_server s on s.oid = f.ftserver
        where f.ftrelid = c.oid
      ),
      'privileges', (
        select jsonb_agg(a order by a::text)
        from aclexplode(coalesce(c.relacl, acldefault(case c.relkind when 'S' then 's' else 'r' end::"char", c.relowner))) as a
      ),
      'comment', obj_description(c.oid, 'pg_class')
    )
  from relation c
  where c.relkind in ('r', 'p', 'v', 'm', 'S', 'f')

  union all
  select
    'column ' || format('%s.%I', c.name, a.attname),
    jsonb_build_object(
      'of', c.label,
      'type', format_type(a.atttypid, a.atttypmod),
      'collation', case when a.attcollation <> t.typcollation then a.attcollation::regcollation end,
      'storage', a.attstorage,
      'compression', nullif(a.attcompression, ''),
      'statistics', nullif(a.attstattarget, -1),
      -- some builds of the server mark a column with the version of its making
      'options', (select jsonb_agg(o order by o) from unnest(a.attoptions) as o where o not like 'pg\_attver=%'),
      'foreign options', (select jsonb_agg(o order by o) from unnest(a.attfdwoptions) as o),
      'identity', nullif(a.attidentity, ''),
      'generated', nullif(a.attgenerated, ''),
      'not null', a.attnotnull,
      'default', (select pg_get_expr(d.adbin, d.adrelid) from pg_catalog.pg_attrdef d where d.adrelid = c.oid and d.adnum = a.attnum),
      'inherited', a.attinhcount,
      'local', a.attislocal,
      'privileges', (select jsonb_agg(x order by x::text) from aclexplode(a.attacl) as x),
      'comment', col_description(c.oid, a.attnum)
    )
  from relation c
  join pg_catalog.pg_attribute a on a.attrelid = c.oid
  join pg_catalog.pg_type t on t.oid = a.atttypid
  where c.relkind in ('r', 'p', 'v', 'm', 'f') and a.attnum > 0 and not a.attisdropped

  union all
  select
    'constraint ' || case
      when k.conrelid <> 0 then format('%s.%I', c.name, k.conname)
      else format('%s.%I', format_type(k.contypid, null), k.conname)
    end,
    jsonb_build_object(
      'definition', pg_get_constraintdef(k.oid),
      'validated', k.convalidated,
      'inherited', k.coninhcount,
      'local', k.conislocal,
      'comment', obj_description(k.oid, 'pg_constraint')
    )
  from pg_catalog.pg_constraint k
  left join relation c on c.oid = k.conrelid
  where k.contype <> 't'
    and k.connamespace in (select oid from own_schema)
    and (c.oid is not null or k.contypid <> 0 and k.contypid not in (select objid from member where classid = 'pg_type'::regclass))

  union all
  select
    'index ' || c.name,
    jsonb_build_object(
      'of', t.label,
      'definition', pg_get_indexdef(c.oid),
      'valid', i.indisvalid,
      'clustered', i.indisclustered,
      'parents', (select jsonb_agg(p.inhparent::regclass::text) from pg_catalog.pg_inherits p where p.inhrelid = c.oid),
      'statistics', (select jsonb_agg(a.attstattarget order by a.attnum) filter (where a.attstattarget <> -1) from pg_catalog.pg_attribute a where a.attrelid = c.oid),
      'tablespace', (select s.spcname from pg_catalog.pg_tablespace s where s.oid = c.reltablespace),
      'comment', obj_description(c.oid, 'pg_class')
    )
  from relation c
  join pg_catalog.pg_index i on i.indexrelid = c.oid
  left join relation t on t.oid = i.indrelid

  union all
  select
    'trigger ' || format('%s.%I', c.name, g.tgname),
    jsonb_build_object('definition', pg_get_triggerdef(g.oid), 'enabled', g.tgenabled, 'comment', obj_description(g.oid, 'pg_trigger'))
  from relation c
  join pg_catalog.pg_trigger g on g.tgrelid = c.oid
  where not g.tgisinternal

  union all
  select
    'rule ' || format('%s.%I', c.name, r.rulename),
    jsonb_build_object('definition', pg_get_ruledef(r.oid), 'enabled', r.ev_enabled, 'comment', obj_description(r.oid, 'pg_rewrite'))
  from relation c
  join pg_catalog.pg_rewrite r on r.ev_class = c.oid
  where r.rulename <> '_RETURN'

  union all
  select
    'policy ' || format('%s.%I', c.name, p.polname),
    jsonb_build_object(
      'command', p.polcmd,
      'permissive', p.polpermissive,
      'roles', (select jsonb_agg(case r when 0 then 'public' else r::regrole::text end order by r) from unnest(p.polroles) as r),
      'using', pg_get_expr(p.polqual, p.polrelid),
      'check', pg_get_expr(p.polwithcheck, p.polrelid),
      'comment', obj_description(p.oid, 'pg_policy')
    )
  from relation c
  join pg_catalog.pg_policy p on p.polrelid = c.oid

  union all
  select
    case f.prokind when 'p' then 'procedure ' when 'a' then 'aggregate ' else 'function ' end || f.oid::regprocedure,
    jsonb_build_object(
      'definition', case f.prokind when 'a' then (
        select to_jsonb(g) - '{aggfnoid,aggtransfn,aggfinalfn,aggcombinefn,aggserialfn,aggdeserialfn,aggmtransfn,aggminvtransfn,aggmfinalfn,aggtranstype,aggmtranstype,aggsortop}'::text[]
          || jsonb_build_object('functions', format('%s %s %s %s %s %s %s %s', g.aggtransfn, g.aggfinalfn, g.aggcombinefn, g.aggserialfn, g.aggdeserialfn, g.aggmtransfn, g.aggminvtransfn, g.aggmfinalfn))
          || jsonb_build_object('types', format('%s %s %s %s %s', g.aggtranstype::regtype, g.aggmtranstype::regtype, g.aggsortop::regoperator, pg_get_function_arguments(f.oid), f.prorettype::regtype))
        from pg_catalog.pg_aggregate g
        where g.aggfnoid = f.oid
      ) else to_jsonb(pg_get_functiondef(f.oid)) end,
      'privileges', (select jsonb_agg(a order by a::text) from aclexplode(coalesce(f.proacl, acldefault('f', f.proowner))) as a),
      'comment', obj_description(f.oid, 'pg_proc')
    )
  from pg_catalog.pg_proc f
  where f.pronamespace in (select oid from own_schema)
    and f.oid not in (select objid from member where classid = 'pg_proc'::regclass)
    and f.oid not in (select d.objid from pg_catalog.pg_depend d where d.classid = 'pg_proc'::regclass and d.deptype = 'i')

  union all
  select
    'statistics ' || format('%s.%I', s.stxnamespace::regnamespace, s.stxname),
    jsonb_build_object('definition', pg_get_statisticsobjdef(s.oid), 'target', nullif(s.stxstattarget, -1), 'comment', obj_description(s.oid, 'pg_statistic_ext'))
  from pg_catalog.pg_statistic_ext s

  union all
  select
    'event trigger ' || quote_ident(e.evtname),
    jsonb_build_object('event', e.evtevent, 'tags', e.evttags, 'function', e.evtfoid::regprocedure, 'enabled', e.evtenabled, 'comment', obj_description(e.oid, 'pg_event_trigger'))
  from pg_catalog.pg_event_trigger e
  where e.oid not in (select objid from member where classid = 'pg_event_trigger'::regclass)

  union all
  select
    format(
      'default privileges for role %s%s on %s',
      d.defaclrole::regrole,
      ' in schema ' || nullif(d.defaclnamespace, 0)::regnamespace::text,
      case d.defaclobjtype when 'r' then 'tables' when 'S' then 'sequences' when 'f' then 'functions' when 'T' then 'types' when 'n' then 'schemas' else d.defaclobjtype::text end
    ),
    jsonb_build_object('privileges', (
      select jsonb_agg(format('%s to %s%s', lower(a.privilege_type), case a.grantee when 0 then 'public' else a.grantee::regrole::text end, case when a.is_grantable then ' with grant option' else '' end) order by a::text)
      from aclexplode(d.defaclacl) as a
    ))
  from pg_catalog.pg_default_acl d

  union all
  select
    'operator ' || o.oid::regoperator,
    jsonb_build_object(
      'definition', format('%s %s %s %s %s %s %s', o.oprcode, o.oprresult::regtype, o.oprcom::regoperator, o.oprnegate::regoperator, o.oprrest, o.oprjoin, array[o.oprcanmerge, o.oprcanhash]),
      'comment', obj_description(o.oid, 'pg_operator')
    )
  from pg_catalog.pg_operator o
  where o.oprnamespace in (select oid from own_schema)
    and o.oid not in (select objid from member where classid = 'pg_operator'::regclass)

  union all
  select
    'operator class ' || format('%s.%I using %I', o.opcnamespace::regnamespace, o.opcname, am.amname),
    jsonb_build_object('definition', format('%s %s %s', o.opcintype::regtype, o.opcdefault, nullif(o.opckeytype, 0)::regtype))
  from pg_catalog.pg_opclass o
  join pg_catalog.pg_am am on am.oid = o.opcmethod
  where o.opcnamespace in (select oid from own_schema)
    and o.oid not in (select objid from member where classid = 'pg_opclass'::regclass)

  union all
  select
    'cast ' || format('(%s as %s)', k.castsource::regtype, k.casttarget::regtype),
    jsonb_build_object('definition', format('%s %s %s', nullif(k.castfunc, 0)::regprocedure, k.castcontext, k.castmethod), 'comment', obj_description(k.oid, 'pg_cast'))
  from pg_catalog.pg_cast k
  where k.oid >= 16384
    and k.oid not in (select objid from member where classid = 'pg_cast'::regclass)

  union all
  select
    'collation ' || format('%s.%I', k.collnamespace::regnamespace, k.collname),
    jsonb_build_object('definition', to_jsonb(k) - '{oid,collname,collnamespace,collowner,collversion}'::text[], 'comment', obj_description(k.oid, 'pg_collation'))
  from pg_catalog.pg_collation k
  where k.collnamespace in (select oid from own_schema)

  union all
  select
    'text search configuration ' || format('%s.%I', k.cfgnamespace::regnamespace, k.cfgname),
    jsonb_build_object(
      'mapping', (
        select jsonb_agg(format('%s %s %s', m.maptokentype, m.mapseqno, m.mapdict::regdictionary) order by m.maptokentype, m.mapseqno)
        from pg_catalog.pg_ts_config_map m
        where m.mapcfg = k.oid
      ),
      'comment', obj_description(k.oid, 'pg_ts_config')
    )
  from pg_catalog.pg_ts_config k
  where k.cfgnamespace in (select oid from own_schema)
    and k.oid not in (select objid from member where classid = 'pg_ts_config'::regclass)

  union all
  select
    'text search dictionary ' || format('%s.%I', k.dictnamespace::regnamespace, k.dictname),
    jsonb_build_object('options', k.dictinitoption, 'comment', obj_description(k.oid, 'pg_ts_dict'))
  from pg_catalog.pg_ts_dict k
  where k.dictnamespace in (select oid from own_schema)
    and k.oid not in (select objid from member where classid = 'pg_ts_dict'::regclass)

  union all
  select 'server ' || quote_ident(s.srvname), to_jsonb(s) - '{oid,srvowner,srvfdw}'::text[]
  from pg_catalog.pg_foreign_server s

  union all
  select
    'publication ' || quote_ident(p.pubname),
    to_jsonb(p) - '{oid,pubowner,pubname}'::text[] || jsonb_build_object('tables', (
      select jsonb_agg(format('%s %s %s', r.prrelid::regclass, r.prattrs, pg_get_expr(r.prqual, r.prrelid)) order by r.prrelid::regclass::text)
      from pg_catalog.pg_publication_rel r
      where r.prpubid = p.oid
    ))
  from pg_catalog.pg_publication p

  union all
  select 'language ' || quote_ident(l.lanname), jsonb_build_object('trusted', l.lanpltrusted)
  from pg_catalog.pg_language l
  where l.oid >= 16384
    and l.oid not in (select objid from member where classid = 'pg_language'::regclass)
)
select object.name, attribute.key, attribute.value
from object
cross join lateral jsonb_each_text(object.attributes) as attribute
where attribute.value is not null
order by object.name, attribute.key
