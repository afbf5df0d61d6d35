package io.blotter.toolchain.differ;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rows for tables that have none, so that a proof has something to lose. */
final class SyntheticRows {
  private static final int ROWS = 3;
  private static final int VARIANTS = 48;

  private final Connection connection;
  private final Map<String, TableShape> model;

  private final boolean castable;

  private SyntheticRows(Connection connection, Map<String, TableShape> model, boolean castable) {
    this.connection = connection;
    this.model = model;
    this.castable = castable;
  }

  /**
   * Fills every empty table with rows that the model would take, too, as far as that can be told.
   *
   * @param castable whether texts are such that a column's type in the model can be made of them
   * @return a line for each table that stays empty, with the reason
   */
  static List<String> fill(ScratchDatabase database, ScratchDatabase model, boolean castable)
      throws SQLException {
    var shapes = shapes(model);
    try (var connection = database.connect()) {
      connection.setAutoCommit(false);
      var unproved = new SyntheticRows(connection, shapes, castable).fill();
      connection.commit();
      return unproved;
    }
  }

  /** Takes every row away. */
  static void clear(ScratchDatabase database) throws SQLException {
    try (var connection = database.connect()) {
      var tables =
          TableShape.in(connection).stream()
              .map(TableShape::name)
              .collect(Collectors.joining(", "));
      if (!tables.isEmpty()) {
        try (var statement = connection.createStatement()) {
          statement.execute("truncate " + tables + " cascade");
        }
      }
    }
  }

  private static Map<String, TableShape> shapes(ScratchDatabase model) throws SQLException {
    try (var connection = model.connect()) {
      return TableShape.in(connection).stream()
          .collect(Collectors.toMap(TableShape::name, shape -> shape));
    }
  }

  /** A table whose foreign keys point to empty ones waits for these. */
  private List<String> fill() throws SQLException {
    var waiting = new ArrayList<>(emptyTables());
    var reasons = new LinkedHashMap<String, String>();
    for (var before = -1; before != waiting.size(); ) {
      before = waiting.size();
      reasons.clear();
      for (var shape : List.copyOf(waiting)) {
        var reason = fill(shape);
        if (reason == null) {
          waiting.remove(shape);
        } else {
          reasons.put(shape.name(), reason);
        }
      }
    }
    if (reasons.isEmpty()) {
      return List.of();
    }
    var empty = emptyTables().stream().map(TableShape::name).toList();
    return reasons.entrySet().stream()
        .filter(entry -> empty.contains(entry.getKey()))
        .map(entry -> "not proved with rows: %s (%s)".formatted(entry.getKey(), entry.getValue()))
        .toList();
  }

  private List<TableShape> emptyTables() throws SQLException {
    return TableShape.in(connection).stream().filter(TableShape::empty).toList();
  }

  /** All rows in one go, which most tables take; else row by row. */
  private @Nullable String fill(TableShape shape) throws SQLException {
    var values = new SyntheticValues(shape, model.get(shape.name()), castable);
    var rows =
        IntStream.range(0, ROWS)
            .mapToObj(row -> insertion(shape.name(), values.row(row, 0)))
            .collect(Collectors.joining(";"));
    if (tried(rows) == null) {
      return null;
    }
    var reason = insert(shape.name(), values, 0);
    if (reason == null) {
      for (var row = 1; row < ROWS; row++) {
        insert(shape.name(), values, row);
      }
    }
    return reason;
  }

  private @Nullable String insert(String table, SyntheticValues values, int row)
      throws SQLException {
    String first = null;
    for (var variant = 0; variant < VARIANTS; variant++) {
      var reason = tried(insertion(table, values.row(row, variant)));
      if (reason == null) {
        return null;
      }
      first = first == null ? reason : first;
    }
    return first;
  }

  private static String insertion(String table, Map<String, String> values) {
    return values.isEmpty()
        ? "insert into %s default values".formatted(table)
        : "insert into %s (%s) values (%s)"
            .formatted(
                table, String.join(", ", values.keySet()), String.join(", ", values.values()));
  }

  /** The reason why it is refused, or null. */
  private @Nullable String tried(String statements) throws SQLException {
    try (var statement = connection.createStatement()) {
      try {
        statement.execute("savepoint here;" + statements + ";release savepoint here");
        return null;
      } catch (SQLException e) {
        statement.execute("rollback to savepoint here;release savepoint here");
        return StatementFailed.reason(e);
      }
    }
  }
}
