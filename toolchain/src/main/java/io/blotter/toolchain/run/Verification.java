package io.blotter.toolchain.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Whether what a database holds is whole after a migration. */
public final class Verification {
  private static final String INVALID =
      """
      select format('constraint %s of %s is not valid', conname, conrelid::regclass)
      from pg_constraint
      where not convalidated
      union all
      select format('index %s of %s is not valid', indexrelid::regclass, indrelid::regclass)
      from pg_index
      where not indisvalid
      order by 1
      """;
  private static final String TABLES =
      """
      select format('%I.%I', n.nspname, c.relname)
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')
        and n.nspname not like 'pg\\_t%' and c.relname <> 'flyway_schema_history'
      order by 1
      """;

  private Verification() {}

  /**
   * Constraints and indexes that are not valid, and sequences that would hand out a number in use;
   * none when all is well.
   */
  public static List<String> of(DataSource database) throws SQLException {
    try (var connection = database.getConnection()) {
      var findings = new ArrayList<>(texts(connection, INVALID));
      for (var sequence : OwnedSequence.of(connection)) {
        findings.addAll(behind(connection, sequence));
      }
      return findings;
    }
  }

  /** How many rows each table holds. */
  public static SortedMap<String, Long> counts(DataSource database) throws SQLException {
    var counts = new TreeMap<String, Long>();
    try (var connection = database.getConnection()) {
      for (var table : texts(connection, TABLES)) {
        try (var statement = connection.createStatement();
            var row = statement.executeQuery("select count(*) from " + table)) {
          row.next();
          counts.put(table, row.getLong(1));
        }
      }
    }
    return counts;
  }

  private static List<String> behind(Connection connection, OwnedSequence sequence)
      throws SQLException {
    var behind =
        """
        select concat(' stands at ', s.last_value, ', and ', m.highest, ' is in use')
        from %s s, (select max(%s)::bigint as highest from %s) m
        where m.highest > s.last_value or (m.highest = s.last_value and not s.is_called)
        """
            .formatted(sequence.name(), sequence.column(), sequence.table());
    return texts(connection, behind).stream()
        .map(text ->
            "sequence "
                + sequence.name()
                + " of "
                + sequence.table()
                + "."
                + sequence.column()
                + text)
        .toList();
  }

  private static List<String> texts(Connection connection, String sql) throws SQLException {
    var texts = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }
}
