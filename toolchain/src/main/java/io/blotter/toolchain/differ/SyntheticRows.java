package io.blotter.toolchain.differ;

import io.blotter.toolchain.differ.SyntheticValues.Style;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rows for tables that have none, so that a proof has something to lose. */
final class SyntheticRows {
  private static final int ROWS = 3;
  private static final int MORE_ROWS = 2;
  private static final int VARIANTS = 48;

  private final Connection connection;
  private final Map<String, TableDefinition> model;
  private final Style style;

  private SyntheticRows(Connection connection, Map<String, TableDefinition> model, Style style) {
    this.connection = connection;
    this.model = model;
    this.style = style;
  }

  /**
   * Fills every empty table with rows that the model would take, too, as far as that can be told.
   *
   * @return the reason for each table that stays empty, by its name
   */
  static Map<String, String> fill(ScratchDatabase database, RowModel model, Style style)
      throws SQLException {
    var shapes = shapes(model.database());
    try (var connection = database.connect()) {
      connection.setAutoCommit(false);
      var unproved = new SyntheticRows(connection, shapes, style).fill(model.emptyTables());
      connection.commit();
      return unproved;
    }
  }

  /**
   * Adds rows to some tables that another schema would take, too.
   *
   * @param first number of the first row; others have other values
   */
  static void add(ScratchDatabase database, ScratchDatabase other, Set<String> tables, int first)
      throws SQLException {
    var shapes = shapes(other);
    try (var connection = database.connect()) {
      connection.setAutoCommit(false);
      var rows = new SyntheticRows(connection, shapes, Style.CASTABLE);
      for (var shape : TableDefinition.in(connection)) {
        if (tables.contains(shape.name())) {
          var values = new SyntheticValues(shape, shapes.get(shape.name()), Style.CASTABLE);
          for (var row = first; row < first + MORE_ROWS; row++) {
            rows.insert(shape.name(), values, row);
          }
        }
      }
      connection.commit();
    }
  }

  /** Takes every row away. */
  static void clear(ScratchDatabase database) throws SQLException {
    try (var connection = database.connect()) {
      var tables =
          TableDefinition.in(connection).stream()
              .map(TableDefinition::name)
              .collect(Collectors.joining(", "));
      if (!tables.isEmpty()) {
        try (var statement = connection.createStatement()) {
          statement.execute("truncate " + tables + " cascade");
        }
      }
    }
  }

  private static Map<String, TableDefinition> shapes(ScratchDatabase model) throws SQLException {
    try (var connection = model.connect()) {
      return TableDefinition.in(connection).stream()
          .collect(Collectors.toMap(TableDefinition::name, shape -> shape));
    }
  }

  /** A table whose foreign keys point to empty ones waits for these. */
  private Map<String, String> fill(Set<String> left) throws SQLException {
    var waiting = new ArrayList<>(emptyTables());
    waiting.removeIf(shape -> left.contains(shape.name()));
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
    if (!reasons.isEmpty()) {
      reasons.keySet().retainAll(emptyTables().stream().map(TableDefinition::name).toList());
    }
    return reasons;
  }

  private List<TableDefinition> emptyTables() throws SQLException {
    return TableDefinition.in(connection).stream().filter(TableDefinition::empty).toList();
  }

  /** All rows in one go, which most tables take; else row by row. */
  private @Nullable String fill(TableDefinition shape) throws SQLException {
    var values = new SyntheticValues(shape, model.get(shape.name()), style);
    var rows =
        IntStream.range(0, ROWS)
            .mapToObj(row -> insertion(shape.name(), values.row(row, 0)))
            .collect(Collectors.joining(";"));
    var reason = tried(rows) == null ? null : rowByRow(shape.name(), values);
    if (reason == null && style == Style.BORDERS) {
      tried(insertion(shape.name(), values.row(SyntheticValues.BORDER_ROW, 0)));
    }
    return reason;
  }

  private @Nullable String rowByRow(String table, SyntheticValues values) throws SQLException {
    var reason = insert(table, values, 0);
    for (var row = 1; row < ROWS && reason == null; row++) {
      insert(table, values, row);
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
        return StatementException.reason(e);
      }
    }
  }
}
