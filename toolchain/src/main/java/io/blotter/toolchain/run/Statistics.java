package io.blotter.toolchain.run;

import java.sql.SQLException;
import javax.sql.DataSource;

/** What the planner knows of the rows. */
record Statistics(DataSource database) {
  /** Of tables that are being vacuumed or changed, what is known stays for now. */
  private static final String GATHER = "analyze (skip_locked)";

  /**
   * After rows were filled in or columns rewritten: otherwise statements are planned as for the
   * rows before, until autovacuum comes by.
   */
  void gather() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(GATHER);
    }
  }
}
