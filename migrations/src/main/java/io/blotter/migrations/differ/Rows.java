package io.blotter.migrations.differ;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The values in a database's tables.
 *
 * @param columns a digest of each column's values, by {@code column public.users.email}
 */
record Rows(Map<String, String> columns) {
  private static final String COLUMNS = Query.named("digests.sql");

  static Rows of(ScratchDatabase database) throws SQLException {
    try (var connection = database.connect();
        var statement = connection.createStatement()) {
      var queries = queries(statement);
      var columns = new TreeMap<String, String>();
      for (var query : queries.entrySet()) {
        columns.put(query.getKey(), digest(statement, query.getValue()));
      }
      return new Rows(columns);
    }
  }

  private static Map<String, String> queries(Statement statement) throws SQLException {
    var queries = new TreeMap<String, String>();
    try (var rows = statement.executeQuery(COLUMNS)) {
      while (rows.next()) {
        queries.put(rows.getString(1), rows.getString(2));
      }
    }
    return queries;
  }

  private static @Nullable String digest(Statement statement, String query) throws SQLException {
    try (var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  /** Columns whose values are not what they were. */
  List<String> changed(Rows after) {
    var names = new TreeSet<>(columns.keySet());
    names.addAll(after.columns.keySet());
    return names.stream()
        .filter(name -> !Objects.equals(columns.get(name), after.columns.get(name)))
        .toList();
  }
}
