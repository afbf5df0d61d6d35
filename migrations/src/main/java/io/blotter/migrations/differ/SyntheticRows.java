package io.blotter.migrations.differ;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows for tables that have none, so that a proof has something to lose. */
final class SyntheticRows {
  private static final int ROWS = 3;
  private static final int VARIANTS = 48;

  private final Connection connection;
  private final Map<String, TableShape> model;

  private SyntheticRows(Connection connection, Map<String, TableShape> model) {
    this.connection = connection;
    this.model = model;
  }

  /**
   * Fills every empty table with rows that the model would take, too, as far as that can be told.
   *
   * @return a line for each table that stays empty, with the reason
   */
  static List<String> fill(ScratchDatabase database, ScratchDatabase model) throws SQLException {
    var shapes = shapes(model);
    try (var connection = database.connect()) {
      connection.setAutoCommit(false);
      var unproved = new SyntheticRows(connection, shapes).fill();
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
    var empty = emptyTables().stream().map(TableShape::name).toList();
    return reasons.entrySet().stream()
        .filter(entry -> empty.contains(entry.getKey()))
        .map(entry -> "not proved with rows: %s (%s)".formatted(entry.getKey(), entry.getValue()))
        .toList();
  }

  private List<TableShape> emptyTables() throws SQLException {
    return TableShape.in(connection).stream().filter(TableShape::empty).toList();
  }

  private @Nullable String fill(TableShape shape) throws SQLException {
    var reason = insert(shape, 0);
    if (reason == null) {
      for (var row = 1; row < ROWS; row++) {
        insert(shape, row);
      }
    }
    return reason;
  }

  private @Nullable String insert(TableShape shape, int row) throws SQLException {
    var values = new SyntheticValues(shape, model.get(shape.name()));
    String first = null;
    for (var variant = 0; variant < VARIANTS; variant++) {
      var reason = insert(shape.name(), values.row(row, variant));
      if (reason == null) {
        return null;
      }
      first = first == null ? reason : first;
    }
    return first;
  }

  private @Nullable String insert(String table, Map<String, String> values) throws SQLException {
    var savepoint = connection.setSavepoint();
    try (var statement = connection.createStatement()) {
      statement.execute(
          values.isEmpty()
              ? "insert into %s default values".formatted(table)
              : "insert into %s (%s) values (%s)"
                  .formatted(
                      table,
                      String.join(", ", values.keySet()),
                      String.join(", ", values.values())));
      connection.releaseSavepoint(savepoint);
      return null;
    } catch (SQLException e) {
      connection.rollback(savepoint);
      return StatementFailed.reason(e);
    }
  }
}
