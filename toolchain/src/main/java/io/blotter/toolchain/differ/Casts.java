package io.blotter.toolchain.differ;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How PostgreSQL makes a value of one type from one of another.
 *
 * @param contexts when it does so, by {@code bigint > integer}
 */
record Casts(Map<String, Kind> contexts) {
  private static final String QUERY =
      """
      select format('%s > %s', castsource::regtype, casttarget::regtype), castcontext = 'e'
      from pg_catalog.pg_cast
      """;

  private static final Set<String> TEXTS = Set.of("text", "character varying", "character", "name");

  /** What it takes. */
  enum Kind {
    /** Storing the value, which is refused where it does not fit. */
    ASSIGNMENT,
    /** A cast, which may cut the value to fit. */
    EXPLICIT,
    NONE
  }

  static Casts of(ScratchDatabase database) throws SQLException {
    try (var connection = database.connect();
        var statement = connection.createStatement()) {
      statement.execute("set search_path = pg_catalog");
      var contexts = new HashMap<String, Kind>();
      try (var rows = statement.executeQuery(QUERY)) {
        while (rows.next()) {
          contexts.put(rows.getString(1), rows.getBoolean(2) ? Kind.EXPLICIT : Kind.ASSIGNMENT);
        }
      }
      return new Casts(contexts);
    }
  }

  /** For types that are no domains. */
  Kind between(ColumnType before, ColumnType after) {
    if (before.name().equals(after.name()) && before.array() == after.array()) {
      return Kind.ASSIGNMENT;
    }
    if (before.array() && after.array()) {
      return between(before.element(), after.element());
    }
    var own = contexts.get(before.name() + " > " + after.name());
    if (own != null && !before.array() && !after.array()) {
      return own;
    }
    if (isText(after)) {
      return Kind.ASSIGNMENT;
    }
    return isText(before) ? Kind.EXPLICIT : Kind.NONE;
  }

  private static boolean isText(ColumnType type) {
    return !type.array() && (TEXTS.contains(type.name()) || type.name().endsWith("citext"));
  }
}
