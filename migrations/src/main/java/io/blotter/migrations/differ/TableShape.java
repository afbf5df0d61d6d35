package io.blotter.migrations.differ;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a row of a table must look like.
 *
 * @param name with schema, quoted where it must be
 * @param checks definitions of its checks and of its domains' checks
 */
record TableShape(String name, boolean empty, List<Column> columns, List<String> checks) {
  private static final String TABLES = Query.named("tables.sql");
  private static final String COLUMNS = Query.named("columns.sql");

  /**
   * A column that takes a value.
   *
   * @param kind {@code e} for an enum, {@code b} for a base type and so on, a domain's as its base
   * @param base the type's name, a domain's base type's name
   * @param length of a text, or negative
   * @param reference a query for a row that a foreign key points to, or empty
   */
  record Column(
      String name,
      String type,
      String kind,
      String base,
      boolean required,
      int length,
      List<String> labels,
      String reference) {}

  static List<TableShape> in(Connection connection) throws SQLException {
    var shapes = new ArrayList<TableShape>();
    try (var statement = connection.createStatement()) {
      statement.execute("set search_path = pg_catalog");
      try (var rows = statement.executeQuery(TABLES)) {
        while (rows.next()) {
          var name = rows.getString(1);
          shapes.add(
              new TableShape(
                  name,
                  isEmpty(connection, name),
                  columns(connection, rows.getLong(2)),
                  List.of((String[]) rows.getArray(3).getArray())));
        }
      }
    }
    return shapes;
  }

  private static boolean isEmpty(Connection connection, String table) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select not exists (select from " + table + ")")) {
      rows.next();
      return rows.getBoolean(1);
    }
  }

  private static List<Column> columns(Connection connection, long table) throws SQLException {
    var columns = new ArrayList<Column>();
    try (var query = connection.prepareStatement(COLUMNS)) {
      query.setLong(1, table);
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          var labels = rows.getArray(7);
          var reference = rows.getString(8);
          columns.add(
              new Column(
                  rows.getString(1),
                  rows.getString(2),
                  rows.getString(3),
                  rows.getString(4),
                  rows.getBoolean(5),
                  rows.getInt(6),
                  labels == null ? List.of() : List.of((String[]) labels.getArray()),
                  reference == null ? "" : reference));
        }
      }
    }
    return columns;
  }
}
