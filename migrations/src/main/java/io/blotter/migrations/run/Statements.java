package io.blotter.migrations.run;

import java.sql.SQLException;
import java.util.List;
import org.postgresql.core.Parser;

/**
 * Splits SQL into its statements, as the driver does: quoted text and function bodies stay whole.
 */
public final class Statements {
  private Statements() {}

  public static List<String> in(String sql) throws SQLException {
    return Parser.parseJdbcSql(sql, true, false, true, false, false).stream()
        .map(query -> query.nativeSql.strip())
        .filter(statement -> !statement.isEmpty())
        .toList();
  }
}
