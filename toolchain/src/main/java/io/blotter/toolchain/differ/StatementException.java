package io.blotter.toolchain.differ;

import java.sql.SQLException;
import java.util.regex.Pattern;

/** PostgreSQL refused a statement; the message says which and why, in one line. */
final class StatementException extends SQLException {
  private static final int SHOWN = 120;
  private static final String SYNTAX_ERROR = "42601";

  /** Types of extensions call a text that they cannot read by the same name as a bad statement. */
  private static final Pattern CAST = Pattern.compile(" at: alter table .* alter column .* type ");

  private final String statement;

  StatementException(String statement, SQLException cause) {
    super(
        "%s, at: %s".formatted(shortened(reason(cause)), shortened(statement)),
        cause.getSQLState(),
        cause);
    this.statement = statement;
  }

  /** All of what was refused. */
  String statement() {
    return statement;
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
    return state.startsWith("22")
        || state.startsWith("23")
        || (state.equals(SYNTAX_ERROR) && CAST.matcher(String.valueOf(e.getMessage())).find());
  }

  static String shortened(String statement) {
    var line = statement.replaceAll("\\s+", " ");
    return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
  }
}
