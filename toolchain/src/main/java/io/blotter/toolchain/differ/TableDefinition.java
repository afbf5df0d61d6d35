package io.blotter.toolchain.differ;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a row of a table must look like.
 *
 * @param name with schema, quoted where it must be
 * @param checks definitions of its checks and of its domains' checks
 */
record TableDefinition(String name, boolean empty, List<Column> columns, List<String> checks) {
  private static final String TABLES = Query.named("tables.sql");
  private static final String OCCUPIED = Query.named("occupied.sql");
  private static final String COLUMNS = Query.named("columns.sql");

  /**
   * A column that takes a value.
   *
   * @param kind {@code e} for an enum, {@code b} for a base type and so on, a domain's as its base
   * @param base what a domain or an array is made of
   * @param defaulted whether it has a value of its own
   * @param counted whether a sequence gives it its numbers
   * @param key whether it is part of the primary key
   * @param attributes types of a composite type's attributes
   * @param reference a query for a row that a foreign key points to, or empty
   */
  record Column(
      String name,
      String type,
      String kind,
      ColumnType base,
      boolean required,
      boolean defaulted,
      boolean counted,
      boolean key,
      List<String> labels,
      List<String> attributes,
      String reference) {}

  static List<TableDefinition> in(Connection connection) throws SQLException {
    var shapes = new ArrayList<TableDefinition>();
    try (var statement = connection.createStatement()) {
      statement.execute("set search_path = pg_catalog");
      var occupied = occupied(statement);
      var columns = columns(statement);
      try (var rows = statement.executeQuery(TABLES)) {
        while (rows.next()) {
          var table = rows.getLong(2);
          shapes.add(
              new TableDefinition(
                  rows.getString(1),
                  !occupied.contains(table),
                  columns.getOrDefault(table, List.of()),
                  List.of((String[]) rows.getArray(3).getArray())));
        }
      }
    }
    return shapes;
  }

  private static Set<Long> occupied(Statement statement) throws SQLException {
    var occupied = new HashSet<Long>();
    for (var query : Query.combined(statement, OCCUPIED)) {
      try (var rows = statement.executeQuery(query)) {
        while (rows.next()) {
          occupied.add(rows.getLong(1));
        }
      }
    }
    return occupied;
  }

  private static Map<Long, List<Column>> columns(Statement statement) throws SQLException {
    var columns = new HashMap<Long, List<Column>>();
    try (var rows = statement.executeQuery(COLUMNS)) {
      while (rows.next()) {
        columns.computeIfAbsent(rows.getLong(1), table -> new ArrayList<>()).add(column(rows));
      }
    }
    return columns;
  }

  private static Column column(ResultSet rows) throws SQLException {
    var reference = rows.getString(12);
    return new Column(
        rows.getString(2),
        rows.getString(3),
        rows.getString(4),
        ColumnType.of(rows.getString(5)),
        rows.getBoolean(6),
        rows.getBoolean(7),
        rows.getBoolean(8),
        rows.getBoolean(9),
        texts(rows, 10),
        texts(rows, 11),
        reference == null ? "" : reference);
  }

  private static List<String> texts(ResultSet rows, int place) throws SQLException {
    var texts = rows.getArray(place);
    return texts == null ? List.of() : List.of((String[]) texts.getArray());
  }
}
