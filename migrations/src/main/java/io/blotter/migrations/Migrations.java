package io.blotter.migrations;

import io.blotter.toolchain.revision.Graph;
import io.blotter.toolchain.revision.History;
import io.blotter.toolchain.revision.Revisions;
import io.blotter.toolchain.run.Runner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings a database's schema up to the newest revision that this build knows. */
public final class Migrations {
  private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);
  private static final Duration WAIT = Duration.ofMinutes(5);

  private final DataSource database;

  private Migrations(DataSource database) {
    this.database = database;
  }

  public static Migrations of(DataSource database) {
    return new Migrations(database);
  }

  /**
   * Applies every pending revision. A database that lacks none costs one query.
   *
   * @return how many were applied
   * @throws io.blotter.toolchain.revision.RevisionProblem when the database holds revisions that
   *     this build does not know, when there are several heads, or when a revision fails
   */
  public int migrate() throws SQLException {
    var graph = shipped();
    try (var connection = database.getConnection()) {
      var history = History.of(connection);
      if (graph.heads().size() == 1
          && history.failed().isEmpty()
          && history.applied().equals(graph.ids())) {
        return 0;
      }
    }
    return new Runner(database, Revisions.inThisBuild(), WAIT, LOG::info).migrate(null).size();
  }

  /** The graph of the revisions within this build. */
  private static Graph shipped() {
    try (var file = Migrations.class.getResourceAsStream("/db/migrations/graph.sum")) {
      if (file == null) {
        throw new IllegalStateException("this build lacks db/migrations/graph.sum");
      }
      return Graph.parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
