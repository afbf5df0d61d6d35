package io.blotter.toolchain.differ;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A question to the catalog, from its file. */
final class Query {
  private static final int TABLES_AT_ONCE = 50;

  private Query() {}

  static String named(String file) {
    try (var in = Objects.requireNonNull(Query.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asks for a question about each table, and hands them out many in one. */
  static List<String> combined(Statement statement, String questions) throws SQLException {
    var single = new ArrayList<String>();
    try (var rows = statement.executeQuery(questions)) {
      while (rows.next()) {
        single.add(rows.getString(1));
      }
    }
    var combined = new ArrayList<String>();
    for (var at = 0; at < single.size(); at += TABLES_AT_ONCE) {
      var end = Math.min(single.size(), at + TABLES_AT_ONCE);
      combined.add(String.join(" union all ", single.subList(at, end)));
    }
    return combined;
  }
}
