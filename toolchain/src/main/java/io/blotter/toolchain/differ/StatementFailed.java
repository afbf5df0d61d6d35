package io.blotter.toolchain.differ;

import java.sql.SQLException;

/** PostgreSQL refused a statement; the message says which and why, in one line. */
final class StatementFailed extends SQLException {
  private static final int SHOWN = 120;

  StatementFailed(String statement, SQLException cause) {
    super("%s, at: %s".formatted(reason(cause), shortened(statement)), cause.getSQLState(), cause);
  }

  /** PostgreSQL's own words, without the level and without what follows in further lines. */
  static String reason(SQLException e) {
    return String.valueOf(e.getMessage())
        .lines()
        .findFirst()
        .orElse("")
        .replaceFirst("^ERROR: ", "");
  }

  /** Whether the rows are what the statement stumbled over, and other rows might have passed. */
  static boolean isAboutRows(SQLException e) {
    var state = String.valueOf(e.getSQLState());
    return state.startsWith("22") || state.startsWith("23");
  }

  private static String shortened(String statement) {
    var line = statement.replaceAll("\\s+", " ");
    return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
  }
}
