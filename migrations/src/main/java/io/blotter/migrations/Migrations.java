package io.blotter.migrations;

import io.blotter.toolchain.revision.Revision;
import io.blotter.toolchain.revision.Revisions;
import io.blotter.toolchain.run.MigrationGate;
import io.blotter.toolchain.run.Runner;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
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
   * Applies every pending revision, once all of them, applied ones included, are found to be what
   * {@code graph.sum} lists.
   *
   * @return how many were applied
   * @throws io.blotter.toolchain.revision.RevisionException when the database holds revisions of a
   *     newer build with which this one does not go on to work, when there are several heads, when
   *     a file was edited, or when a revision fails
   */
  public int migrate() throws SQLException {
    return migrate(MigrationGate.OPEN);
  }

  /** The same, where {@code gate} is asked before anything is applied. */
  public int migrate(MigrationGate gate) throws SQLException {
    return runner().migrate(null, gate).size();
  }

  /** The revisions of this build that the database holds. */
  public List<Revision> held() throws SQLException {
    return runner().position().held();
  }

  private Runner runner() {
    return new Runner(database, Revisions.inThisBuild(), WAIT, LOG::info);
  }
}
