-- Every fact of a schema that a statement can change: object, attribute, value. Two databases with the same facts
-- have the same schema, whichever tool looks at them. Left out on purpose: owners, the order of a table's columns,
-- whether a table declares itself what it inherits (no statement changes that), and what belongs to an extension.
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
operator_family as (
  select f.*, format('%s.%I using %I', f.opfnamespace::regnamespace, f.opfname, am.amname) as name
  from pg_catalog.pg_opfamily f
  join pg_catalog.pg_am am on am.oid = f.opfmethod
  where f.oid not in (select objid from member where classid = 'pg_opfamily'::regclass)
),
family_member as (
  select
    o.oid,
    o.amopfamily as family,
    (select d.refobjid from pg_catalog.pg_depend d where d.classid = 'pg_amop'::regclass and d.objid = o.oid and d.refclassid = 'pg_opclass'::regclass and d.deptype = 'i') as class,
    format('operator %s (%s, %s)', o.amopstrategy, o.amoplefttype::regtype, o.amoprighttype::regtype) as place,
    format('operator %s %s', o.amopstrategy, o.amopopr::regoperator) || coalesce((
      select format(' for order by %s.%I', s.opfnamespace::regnamespace, s.opfname)
      from pg_catalog.pg_opfamily s
      where s.oid = o.amopsortfamily
    ), '') as definition
  from pg_catalog.pg_amop o
  where o.oid >= 16384
  union all
  select
    p.oid,
    p.amprocfamily,
    (select d.refobjid from pg_catalog.pg_depend d where d.classid = 'pg_amproc'::regclass and d.objid = p.oid and d.refclassid = 'pg_opclass'::regclass and d.deptype = 'i'),
    format('function %s (%s, %s)', p.amprocnum, p.amproclefttype::regtype, p.amprocrighttype::regtype),
    format('function %s (%s, %s) %s', p.amprocnum, p.amproclefttype::regtype, p.amprocrighttype::regtype, p.amproc::regprocedure)
  from pg_catalog.pg_amproc p
  where p.oid >= 16384
),
object (name, attributes) as (
  select
    'schema ' || quote_ident(n.nspname),
    jsonb_build_object(
      'privileges', (
        select jsonb_agg(distinct format('%s to %s%s', lower(a.privilege_type), case a.grantee when 0 then 'public' when n.nspowner then 'the owner' else a.grantee::regrole::text end, case when a.is_grantable and a.grantee <> n.nspowner then ' with grant option' end))
        from aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) as a
      ),
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
      'input', case t.typtype when 'b' then (
        select format('%s, storage %s, delimiter %L, category %L', b - '{oid,typname,typnamespace,typowner,typacl,typrelid,typelem,typarray,typdefaultbin,typstorage,typdelim,typcategory,typisdefined,typcollation,typdefault,typnotnull,typsubscript}'::text[], t.typstorage, t.typdelim, t.typcategory)
        from to_jsonb(t) as b
      ) end,
      'statement', case when not t.typisdefined then format('create type %I.%I', own_schema.nspname, t.typname) end,
      'drop', case when not t.typisdefined then format('drop type %I.%I', own_schema.nspname, t.typname) end,
      'collation', nullif(t.typcollation, 0)::regcollation,
      'not null', t.typnotnull,
      'default', t.typdefault,
      'privileges', (
        select jsonb_agg(distinct format('%s to %s%s', lower(a.privilege_type), case a.grantee when 0 then 'public' when t.typowner then 'the owner' else a.grantee::regrole::text end, case when a.is_grantable and a.grantee <> t.typowner then ' with grant option' end))
        from aclexplode(coalesce(t.typacl, acldefault('T', t.typowner))) as a
      ),
      'comment', obj_description(t.oid, 'pg_type')
    )
  from pg_catalog.pg_type t
  join own_schema on own_schema.oid = t.typnamespace
  left join pg_catalog.pg_class row_of on row_of.oid = t.typrelid
  where t.oid not in (select objid from member where classid = 'pg_type'::regclass)
    and (t.typcategory <> 'A' or t.typtype = 'd')
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
        select jsonb_agg(distinct format('%s to %s%s', lower(a.privilege_type), case a.grantee when 0 then 'public' when c.relowner then 'the owner' else a.grantee::regrole::text end, case when a.is_grantable and a.grantee <> c.relowner then ' with grant option' end))
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
      'privileges', (
        select jsonb_agg(distinct format('%s to %s%s', lower(x.privilege_type), case x.grantee when 0 then 'public' when c.relowner then 'the owner' else x.grantee::regrole::text end, case when x.is_grantable and x.grantee <> c.relowner then ' with grant option' end))
        from aclexplode(a.attacl) as x
      ),
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
      'statistics', (select jsonb_object_agg(a.attnum, a.attstattarget) from pg_catalog.pg_attribute a where a.attrelid = c.oid and a.attstattarget <> -1),
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
      'privileges', (
        select jsonb_agg(distinct format('%s to %s%s', lower(a.privilege_type), case a.grantee when 0 then 'public' when f.proowner then 'the owner' else a.grantee::regrole::text end, case when a.is_grantable and a.grantee <> f.proowner then ' with grant option' end))
        from aclexplode(coalesce(f.proacl, acldefault('f', f.proowner))) as a
      ),
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
    'operator family ' || f.name,
    jsonb_build_object('statement', 'create operator family ' || f.name, 'drop', 'drop operator family ' || f.name, 'comment', obj_description(f.oid, 'pg_opfamily'))
  from operator_family f
  where f.opfnamespace in (select oid from own_schema)

  union all
  select
    'operator class ' || k.name,
    jsonb_build_object(
      'statement', format(
        'create operator class %I.%I%s for type %s using %s family %s as %s',
        k.nspname,
        k.opcname,
        case when k.opcdefault then ' default' end,
        k.opcintype::regtype,
        k.amname,
        k.family,
        concat_ws(', ', 'storage ' || case when k.opckeytype <> 0 or not exists (select from family_member m where m.class = k.oid) then coalesce(nullif(k.opckeytype, 0), k.opcintype)::regtype::text end, (
          select string_agg(m.definition, ', ' order by m.place)
          from family_member m
          where m.class = k.oid
        ))
      ),
      'drop', 'drop operator class ' || k.name,
      'comment', obj_description(k.oid, 'pg_opclass')
    )
  from (
    select
      o.*,
      n.nspname,
      quote_ident(am.amname) as amname,
      format('%I.%I using %I', n.nspname, o.opcname, am.amname) as name,
      (select format('%s.%I', f.opfnamespace::regnamespace, f.opfname) from pg_catalog.pg_opfamily f where f.oid = o.opcfamily) as family
    from pg_catalog.pg_opclass o
    join own_schema n on n.oid = o.opcnamespace
    join pg_catalog.pg_am am on am.oid = o.opcmethod
    where o.oid not in (select objid from member where classid = 'pg_opclass'::regclass)
  ) k

  union all
  select
    format('member %s of operator family %s', m.place, f.name),
    jsonb_build_object(
      'statement', format('alter operator family %s add %s', f.name, m.definition),
      'drop', format('alter operator family %s drop %s', f.name, m.place)
    )
  from family_member m
  join operator_family f on f.oid = m.family
  where m.class is null and m.oid >= 16384

  union all
  select
    'conversion ' || k.name,
    jsonb_build_object(
      'statement', format(
        'create %sconversion %s for %L to %L from %s',
        case when k.condefault then 'default ' end,
        k.name,
        pg_encoding_to_char(k.conforencoding),
        pg_encoding_to_char(k.contoencoding),
        k.conproc
      ),
      'drop', 'drop conversion ' || k.name,
      'comment', obj_description(k.oid, 'pg_conversion')
    )
  from (select c.*, format('%s.%I', c.connamespace::regnamespace, c.conname) as name from pg_catalog.pg_conversion c) k
  where k.connamespace in (select oid from own_schema)
    and k.oid not in (select objid from member where classid = 'pg_conversion'::regclass)

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
      'parser', (select format('%s.%I', p.prsnamespace::regnamespace, p.prsname) from pg_catalog.pg_ts_parser p where p.oid = k.cfgparser),
      'comment', obj_description(k.oid, 'pg_ts_config')
    )
  from pg_catalog.pg_ts_config k
  where k.cfgnamespace in (select oid from own_schema)
    and k.oid not in (select objid from member where classid = 'pg_ts_config'::regclass)

  union all
  select
    'text search dictionary ' || format('%s.%I', k.dictnamespace::regnamespace, k.dictname),
    jsonb_build_object(
      'options', k.dictinitoption,
      'template', (select format('%s.%I', p.tmplnamespace::regnamespace, p.tmplname) from pg_catalog.pg_ts_template p where p.oid = k.dicttemplate),
      'comment', obj_description(k.oid, 'pg_ts_dict')
    )
  from pg_catalog.pg_ts_dict k
  where k.dictnamespace in (select oid from own_schema)
    and k.oid not in (select objid from member where classid = 'pg_ts_dict'::regclass)

  union all
  select
    'text search parser ' || format('%s.%I', k.prsnamespace::regnamespace, k.prsname),
    jsonb_build_object('definition', format('%s %s %s %s %s', k.prsstart, k.prstoken, k.prsend, k.prsheadline, k.prslextype), 'comment', obj_description(k.oid, 'pg_ts_parser'))
  from pg_catalog.pg_ts_parser k
  where k.prsnamespace in (select oid from own_schema)
    and k.oid not in (select objid from member where classid = 'pg_ts_parser'::regclass)

  union all
  select
    'text search template ' || format('%s.%I', k.tmplnamespace::regnamespace, k.tmplname),
    jsonb_build_object('definition', format('%s %s', k.tmplinit, k.tmpllexize), 'comment', obj_description(k.oid, 'pg_ts_template'))
  from pg_catalog.pg_ts_template k
  where k.tmplnamespace in (select oid from own_schema)
    and k.oid not in (select objid from member where classid = 'pg_ts_template'::regclass)

  union all
  select
    'foreign data wrapper ' || quote_ident(w.fdwname),
    jsonb_build_object(
      'handler', nullif(w.fdwhandler, 0)::regproc,
      'validator', nullif(w.fdwvalidator, 0)::regproc,
      'options', (select jsonb_agg(o order by o) from unnest(w.fdwoptions) as o),
      'privileges', (
        select jsonb_agg(distinct format('%s to %s%s', lower(a.privilege_type), case a.grantee when 0 then 'public' when w.fdwowner then 'the owner' else a.grantee::regrole::text end, case when a.is_grantable and a.grantee <> w.fdwowner then ' with grant option' end))
        from aclexplode(coalesce(w.fdwacl, acldefault('F', w.fdwowner))) as a
      ),
      'comment', obj_description(w.oid, 'pg_foreign_data_wrapper')
    )
  from pg_catalog.pg_foreign_data_wrapper w
  where w.oid not in (select objid from member where classid = 'pg_foreign_data_wrapper'::regclass)

  union all
  select
    'server ' || quote_ident(s.srvname),
    to_jsonb(s) - '{oid,srvname,srvowner,srvfdw,srvacl}'::text[] || jsonb_build_object(
      'wrapper', (select quote_ident(w.fdwname) from pg_catalog.pg_foreign_data_wrapper w where w.oid = s.srvfdw),
      'privileges', (
        select jsonb_agg(distinct format('%s to %s%s', lower(a.privilege_type), case a.grantee when 0 then 'public' when s.srvowner then 'the owner' else a.grantee::regrole::text end, case when a.is_grantable and a.grantee <> s.srvowner then ' with grant option' end))
        from aclexplode(coalesce(s.srvacl, acldefault('S', s.srvowner))) as a
      ),
      'comment', obj_description(s.oid, 'pg_foreign_server')
    )
  from pg_catalog.pg_foreign_server s

  -- options may hold a password: told apart, and not told
  union all
  select
    format('user mapping for %s server %I', case m.umuser when 0 then 'public' else quote_ident(m.usename) end, m.srvname),
    jsonb_build_object(
      'options', (select jsonb_agg(split_part(o, '=', 1) || '=' || left(md5(o), 8) order by o) from unnest(m.umoptions) as o)
    )
  from pg_catalog.pg_user_mappings m

  union all
  select
    'publication ' || quote_ident(p.pubname),
    jsonb_build_object(
      'statement', format(
        'create publication %I%s with (publish = %L, publish_via_partition_root = %s%s)',
        p.pubname,
        case when p.puballtables then ' for all tables' else (
          select ' for ' || string_agg(part, ', ' order by part)
          from (
            select format(
              'table only %s%s%s',
              r.prrelid::regclass,
              (
                select format(' (%s)', string_agg(quote_ident(a.attname), ', ' order by quote_ident(a.attname)))
                from pg_catalog.pg_attribute a
                where a.attrelid = r.prrelid and a.attnum = any(r.prattrs)
                having count(*) > 0
              ),
              (select ' where ' || case when e like '(%)' then e else '(' || e || ')' end from pg_get_expr(r.prqual, r.prrelid) as e)
            )
            from pg_catalog.pg_publication_rel r
            where r.prpubid = p.oid
            union all
            select 'tables in schema ' || n.pnnspid::regnamespace
            from pg_catalog.pg_publication_namespace n
            where n.pnpubid = p.oid
          ) parts (part)
        ) end,
        concat_ws(', ', case when p.pubinsert then 'insert' end, case when p.pubupdate then 'update' end, case when p.pubdelete then 'delete' end, case when p.pubtruncate then 'truncate' end),
        p.pubviaroot::text,
        case to_jsonb(p) ->> 'pubgencols' when 's' then ', publish_generated_columns = stored' end
      ),
      'drop', 'drop publication ' || quote_ident(p.pubname),
      'comment', obj_description(p.oid, 'pg_publication')
    )
  from pg_catalog.pg_publication p

  union all
  select 'subscription ' || quote_ident(s.subname), jsonb_build_object('publications', s.subpublications)
  from pg_catalog.pg_subscription s
  where s.subdbid = (select d.oid from pg_catalog.pg_database d where d.datname = current_database())

  union all
  select
    'access method ' || quote_ident(m.amname),
    jsonb_build_object(
      'statement', format('create access method %I type %s handler %s', m.amname, case m.amtype when 'i' then 'index' else 'table' end, m.amhandler),
      'drop', format('drop access method %I', m.amname),
      'comment', obj_description(m.oid, 'pg_am')
    )
  from pg_catalog.pg_am m
  where m.oid >= 16384
    and m.oid not in (select objid from member where classid = 'pg_am'::regclass)

  union all
  select
    'language ' || quote_ident(l.lanname),
    jsonb_build_object(
      'statement', concat(
        'create ' || case when l.lanpltrusted then 'trusted ' end,
        case when not l.lanpltrusted then 'create ' end,
        'language ' || quote_ident(l.lanname) || ' handler ' || l.lanplcallfoid::regproc,
        ' inline ' || nullif(l.laninline, 0)::regproc,
        ' validator ' || nullif(l.lanvalidator, 0)::regproc
      ),
      'drop', format('drop language %I', l.lanname),
      'privileges', (
        select jsonb_agg(distinct format('%s to %s%s', lower(a.privilege_type), case a.grantee when 0 then 'public' when l.lanowner then 'the owner' else a.grantee::regrole::text end, case when a.is_grantable and a.grantee <> l.lanowner then ' with grant option' end))
        from aclexplode(coalesce(l.lanacl, acldefault('l', l.lanowner))) as a
      ),
      'comment', obj_description(l.oid, 'pg_language')
    )
  from pg_catalog.pg_language l
  where l.oid >= 16384
    and l.oid not in (select objid from member where classid = 'pg_language'::regclass)

  union all
  select
    'transform ' || k.name,
    jsonb_build_object(
      'statement', format('create transform %s (%s)', k.name, concat_ws(
        ', ',
        'from sql with function ' || nullif(k.trffromsql, 0)::regprocedure,
        'to sql with function ' || nullif(k.trftosql, 0)::regprocedure
      )),
      'drop', 'drop transform ' || k.name,
      'comment', obj_description(k.oid, 'pg_transform')
    )
  from (
    select t.*, format('for %s language %I', t.trftype::regtype, l.lanname) as name
    from pg_catalog.pg_transform t
    join pg_catalog.pg_language l on l.oid = t.trflang
  ) k
  where k.oid >= 16384
    and k.oid not in (select objid from member where classid = 'pg_transform'::regclass)

  union all
  select 'column ' || format('%I.%I.%I', own_schema.nspname, c.relname, a.attname), jsonb_build_object('of', format('type %I.%I', own_schema.nspname, c.relname), 'comment', col_description(c.oid, a.attnum))
  from pg_catalog.pg_class c
  join own_schema on own_schema.oid = c.relnamespace
  join pg_catalog.pg_attribute a on a.attrelid = c.oid
  where c.relkind = 'c' and a.attnum > 0 and not a.attisdropped and c.oid not in (select objid from member where classid = 'pg_class'::regclass)
)
select object.name, attribute.key, attribute.value
from object
cross join lateral jsonb_each_text(object.attributes) as attribute
where attribute.value is not null
order by object.name, attribute.key
