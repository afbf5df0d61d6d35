package io.blotter.toolchain.transfer;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** What a database says of its tables that moving their rows depends on. */
record SourceCatalog(
    List<SourceTable> tables, List<ForeignKey> foreignKeys, List<RowCheck> checks) {
  private static final String COLUMNS =
      """
      select format('%I.%I', n.nspname, c.relname) as quoted_table, c.relname, c.relkind = 'p' as partitioned,
        quote_ident(a.attname) as quoted_column, a.attname, format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as nullable,
        a.atthasdef or a.attidentity <> '' as has_default, coalesce(a.attnum = any (k.conkey), false) as in_key
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a
        on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      left join pg_constraint k on k.conrelid = c.oid and k.contype = 'p'
      where c.relkind in ('r', 'p') and not c.relispartition
        and n.nspname <> 'information_schema' and n.nspname !~ '^pg_'
        and (n.nspname, c.relname) <> ('public', 'flyway_schema_history')
        and not exists (
          select from pg_depend d
          where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e'
        )
      order by quoted_table, a.attnum
      """;
  private static final String FOREIGN_KEYS =
      """
      select format('%I.%I', tn.nspname, t.relname), format('%I.%I', rn.nspname, r.relname),
        (select array_agg(a.attname::text order by k.place)
         from unnest(f.conkey) with ordinality k (attnum, place)
         join pg_attribute a on a.attrelid = f.conrelid and a.attnum = k.attnum),
        f.confmatchtype = 'f'
      from pg_constraint f
      join pg_class t on t.oid = f.conrelid
      join pg_namespace tn on tn.oid = t.relnamespace
      join pg_class r on r.oid = f.confrelid
      join pg_namespace rn on rn.oid = r.relnamespace
      where f.contype = 'f' and f.conparentid = 0
      order by 1, f.conname
      """;

  private static final String CHECKS =
      """
      select format('%I.%I', n.nspname, t.relname), pg_get_expr(c.conbin, c.conrelid),
        (select array_agg(a.attname::text)
         from pg_attribute a
         where a.attrelid = c.conrelid and a.attnum = any (c.conkey))
      from pg_constraint c
      join pg_class t on t.oid = c.conrelid
      join pg_namespace n on n.oid = t.relnamespace
      where c.contype = 'c' and c.conkey is not null
      order by 1, c.conname
      """;

  static SourceCatalog of(Connection connection) throws SQLException {
    return new SourceCatalog(tables(connection), foreignKeys(connection), checks(connection));
  }

  private static List<SourceTable> tables(Connection connection) throws SQLException {
    var tables = new LinkedHashMap<String, SourceTable>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(COLUMNS)) {
      while (rows.next()) {
        var quoted = rows.getString("quoted_table");
        var before = tables.get(quoted);
        var columns = new ArrayList<>(before == null ? List.<SourceColumn>of() : before.columns());
        columns.add(column(rows));
        tables.put(
            quoted,
            new SourceTable(
                rows.getString("relname"), quoted, rows.getBoolean("partitioned"), columns));
      }
    }
    return List.copyOf(tables.values());
  }

  private static SourceColumn column(ResultSet row) throws SQLException {
    return new SourceColumn(
        row.getString("attname"),
        row.getString("quoted_column"),
        row.getString("type"),
        row.getBoolean("nullable"),
        row.getBoolean("has_default"),
        row.getBoolean("in_key"));
  }

  private static List<ForeignKey> foreignKeys(Connection connection) throws SQLException {
    var keys = new ArrayList<ForeignKey>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(FOREIGN_KEYS)) {
      while (rows.next()) {
        keys.add(
            new ForeignKey(
                rows.getString(1),
                rows.getString(2),
                List.of((String[]) rows.getArray(3).getArray()),
                rows.getBoolean(4)));
      }
    }
    return keys;
  }

  private static List<RowCheck> checks(Connection connection) throws SQLException {
    var checks = new ArrayList<RowCheck>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(CHECKS)) {
      while (rows.next()) {
        checks.add(
            new RowCheck(
                rows.getString(1),
                rows.getString(2),
                List.of((String[]) rows.getArray(3).getArray())));
      }
    }
    return checks;
  }
}
