package io.blotter.toolchain.run;

import io.blotter.toolchain.revision.RevisionException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/**
 * What a killed process left of indexes that it built or dropped concurrently. PostgreSQL goes on
 * with such a statement when nobody waits for it any more, and the row that tells of it is missing.
 *
 * @param timeout how long to wait for what PostgreSQL still does
 */
record InterruptedIndexes(DataSource database, Duration timeout) {
  /** How far a statement came before. */
  private enum Progress {
    NOTHING,
    HALF,
    ALL
  }

  /**
   * Looks what is there before statements are run: an index that is half built is dropped, to be
   * built again. What else was begun is brought to its end.
   *
   * @return whether it was, and nothing is left to run
   * @throws RevisionException where something else has the name of an index
   */
  boolean settle(String script) throws SQLException {
    var statements = ConcurrentStatement.in(script);
    try (var connection = database.getConnection()) {
      var begun = false;
      for (var statement : statements) {
        begun |= cleared(connection, statement) != Progress.NOTHING;
      }
      if (begun) {
        finish(connection, statements);
      }
      return begun;
    }
  }

  private void finish(Connection connection, List<ConcurrentStatement> statements)
      throws SQLException {
    for (var statement : statements) {
      if (progress(connection, statement) != Progress.ALL) {
        run(connection, statement.sql());
      }
    }
  }

  private Progress cleared(Connection connection, ConcurrentStatement statement)
      throws SQLException {
    var progress = progress(connection, statement);
    var index = IndexInCatalog.of(connection, statement);
    if (progress == Progress.HALF
        && statement instanceof ConcurrentStatement.CreateIndex
        && index != null) {
      run(connection, "drop index concurrently " + index.name());
      return Progress.NOTHING;
    }
    return progress;
  }

  private Progress progress(Connection connection, ConcurrentStatement statement)
      throws SQLException {
    var first = IndexInCatalog.of(connection, statement);
    if (first != null) {
      RunningBuild.await(connection, first.table(), timeout);
    }
    var index = IndexInCatalog.of(connection, statement);
    return switch (statement) {
      case ConcurrentStatement.DropIndex _ ->
          index == null ? Progress.ALL : index.valid() ? Progress.NOTHING : Progress.HALF;
      case ConcurrentStatement.CreateIndex create -> {
        if (index == null) {
          yield Progress.NOTHING;
        }
        if (index.valid() && !index.isAlike(connection, create)) {
          throw new RevisionException(
              "There is an index "
                  + index.name()
                  + " already, and it is another than the revision builds: drop or rename it."
                  + " Nothing was done.");
        }
        yield index.valid() ? Progress.ALL : Progress.HALF;
      }
    };
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
