package io.blotter.toolchain.differ;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The values in a database's tables.
 *
 * @param columns a digest of each column's values, by {@code column public.users.email}
 */
record ColumnDigests(Map<String, String> columns) {
  private static final String TABLES = Query.named("digests.sql");

  static ColumnDigests of(ScratchDatabase database) throws SQLException {
    try (var connection = database.connect();
        var statement = connection.createStatement()) {
      var columns = new TreeMap<String, String>();
      for (var query : Query.combined(statement, TABLES)) {
        try (var rows = statement.executeQuery(query)) {
          while (rows.next()) {
            columns.put(rows.getString(1), rows.getString(2));
          }
        }
      }
      return new ColumnDigests(columns);
    }
  }

  /** Columns whose values are not what they were. */
  List<String> changed(ColumnDigests after) {
    var names = new TreeSet<>(columns.keySet());
    names.addAll(after.columns.keySet());
    return names.stream()
        .filter(name -> !Objects.equals(columns.get(name), after.columns.get(name)))
        .toList();
  }
}
