package io.blotter.toolchain.run;

import io.blotter.toolchain.revision.RevisionException;
import io.blotter.toolchain.revision.RevisionFile;
import io.blotter.toolchain.revision.SchemaHistory;
import io.blotter.toolchain.sql.SqlStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Takes one revision back: its down file and the row that says so, in one transaction. */
final class StepDown {
  private static final String TAKEN_BACK =
      """
      insert into public.%s (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
      select max(installed_rank) + 1, ?, ?, '%s', ?, null, current_user, ?, true
      from public.%s
      """
          .formatted(SchemaHistory.TABLE, SchemaHistory.TAKEN_BACK, SchemaHistory.TABLE);

  private final DataSource database;
  private final InterruptedIndexes indexes;
  private final Consumer<String> progress;

  StepDown(DataSource database, InterruptedIndexes indexes, Consumer<String> progress) {
    this.database = database;
    this.indexes = indexes;
    this.progress = progress;
  }

  void take(RevisionFile file) throws SQLException {
    try (var connection = database.getConnection()) {
      var begin = System.nanoTime();
      var down = file.down();
      if (file.hasDown() && down != null) {
        connection.setAutoCommit(!file.downInTransaction());
        if (file.downInTransaction() || !indexes.settle(down)) {
          run(connection, file, down);
        }
      }
      record(connection, file, (System.nanoTime() - begin) / 1_000_000);
      if (!connection.getAutoCommit()) {
        connection.commit();
      }
    }
    progress.accept("took back " + file.description());
  }

  /** Takes back what was left of a revision that is not recorded as applied. */
  void clear(RevisionFile next) throws SQLException {
    var down = next.down();
    if (down == null || !ConcurrentStatement.make(next) || !indexes.settle(next.up())) {
      return;
    }
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(!next.downInTransaction());
      run(connection, next, down);
      if (!connection.getAutoCommit()) {
        connection.commit();
      }
    }
    progress.accept("cleared away what was left of " + next.description());
  }

  /** Writes the row alone. */
  void record(RevisionFile file) throws SQLException {
    try (var connection = database.getConnection()) {
      record(connection, file, 0);
    }
    progress.accept("recorded as taken back " + file.description());
  }

  private static void run(Connection connection, RevisionFile file, String down) {
    var done = 0;
    try (var statement = connection.createStatement()) {
      for (var sql : SqlStatement.in(down)) {
        statement.execute(sql.text());
        done++;
      }
      statement.execute("reset search_path");
    } catch (SQLException e) {
      throw new RevisionException(
          "down/"
              + file.name()
              + " statement "
              + (done + 1)
              + ": "
              + String.valueOf(e.getMessage()).replaceAll("\\s*\\R\\s*", " ")
              + (file.downInTransaction()
                  ? "; nothing of it was kept"
                  : "; it runs outside a transaction, and "
                      + done
                      + " statements before it were kept"),
          e);
    }
  }

  private static void record(Connection connection, RevisionFile file, long millis)
      throws SQLException {
    try (var insert = connection.prepareStatement(TAKEN_BACK)) {
      insert.setString(1, file.version());
      insert.setString(2, file.description());
      insert.setString(3, file.name());
      insert.setInt(4, (int) millis);
      insert.executeUpdate();
    }
  }
}
