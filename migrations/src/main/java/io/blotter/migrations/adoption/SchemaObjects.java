package io.blotter.migrations.adoption;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a database has in its schema {@code public}.
 *
 * @param tables the type of each column, by table and column
 * @param enums the labels of each enum
 * @param others names of other objects by their kind
 */
record SchemaObjects(
    Map<String, Map<String, String>> tables,
    Map<String, List<String>> enums,
    Map<String, TreeSet<String>> others) {
  private static final String COLUMNS =
      """
      select c.relname, a.attname, format_type(a.atttypid, a.atttypmod)
      from pg_class c
      join pg_attribute a
        on a.attrelid = c.oid
        and a.attnum > 0
        and not a.attisdropped
        and a.attgenerated = ''
      where c.relnamespace = 'public'::regnamespace
        and c.relkind in ('r', 'p')
        and c.relname <> 'flyway_schema_history'
      order by c.relname, a.attnum
      """;
  private static final String LABELS =
      """
      select t.typname, e.enumlabel
      from pg_type t
      join pg_enum e on e.enumtypid = t.oid
      where t.typnamespace = 'public'::regnamespace
      order by t.typname, e.enumsortorder
      """;
  private static final String OTHERS =
      """
      select case c.relkind when 'v' then 'views' when 'm' then 'materialized views' else 'sequences' end, c.relname
      from pg_class c
      where c.relnamespace = 'public'::regnamespace
        and c.relkind in ('v', 'm', 'S')
        and not exists (select from pg_depend d where d.objid = c.oid and d.deptype in ('e', 'i'))
      union all
      select case p.prokind when 'p' then 'procedures' else 'functions' end, p.proname
      from pg_proc p
      where p.pronamespace = 'public'::regnamespace
        and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
      union all
      select 'triggers', t.tgname
      from pg_trigger t
      join pg_class c on c.oid = t.tgrelid
      where c.relnamespace = 'public'::regnamespace
        and not t.tgisinternal
      union all
      select 'extensions', extname
      from pg_extension
      union all
      select 'schemas', nspname
      from pg_namespace
      where nspname !~ '^pg_'
        and nspname not in ('public', 'information_schema')
      """;

  static SchemaObjects of(Connection connection) throws SQLException {
    var tables = new TreeMap<String, Map<String, String>>();
    Rows.of(
        connection,
        COLUMNS,
        row ->
            tables
                .computeIfAbsent(row.getString(1), table -> new LinkedHashMap<>())
                .put(row.getString(2), row.getString(3)));
    var enums = new TreeMap<String, List<String>>();
    Rows.of(
        connection,
        LABELS,
        row ->
            enums
                .computeIfAbsent(row.getString(1), type -> new ArrayList<>())
                .add(row.getString(2)));
    var others = new TreeMap<String, TreeSet<String>>();
    Rows.of(
        connection,
        OTHERS,
        row ->
            others
                .computeIfAbsent(row.getString(1), kind -> new TreeSet<>())
                .add(row.getString(2)));
    return new SchemaObjects(tables, enums, others);
  }

  Map<String, String> columns(String table) {
    return tables.getOrDefault(table, Map.of());
  }

  /** Labels of an enum that {@code other} does not have in its enum of that name. */
  List<String> labelsBeyond(SchemaObjects other, String type) {
    var labels = new ArrayList<>(enums.getOrDefault(type, List.of()));
    labels.removeAll(other.enums.getOrDefault(type, List.of()));
    return labels;
  }
}
