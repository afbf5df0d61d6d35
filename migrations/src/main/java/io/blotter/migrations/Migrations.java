package io.blotter.migrations;

import io.blotter.migrations.revision.Graph;
import io.blotter.migrations.revision.History;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;

/** Brings a database's schema up to the newest revision that this build knows. */
public final class Migrations {
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
   * @throws SchemaIsNewer when the database holds revisions that this build does not know
   */
  public int migrate() throws SQLException {
    var known = shipped().ids();
    var unknown = new TreeSet<String>();
    try (var connection = database.getConnection()) {
      var history = History.of(connection);
      if (history.applied().equals(known) && history.failed().isEmpty()) {
        return 0;
      }
      unknown.addAll(history.entries().keySet());
    }
    unknown.removeAll(known);
    if (!unknown.isEmpty()) {
      throw new SchemaIsNewer(
          "The database's schema is newer than this build: it has revision "
              + unknown.last()
              + ". Start a newer build, or step the database down with the build that made it.");
    }
    return flyway().migrate().migrationsExecuted;
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

  private Flyway flyway() {
    var configuration =
        Flyway.configure()
            .dataSource(database)
            .locations("classpath:db/migrations/up")
            .placeholderReplacement(false)
            .mixed(false)
            .outOfOrder(true)
            .cleanDisabled(true)
            .validateMigrationNaming(true)
            .loggers("slf4j");
    configuration
        .getConfigurationExtension(PostgreSQLConfigurationExtension.class)
        .setTransactionalLock(false);
    return configuration.load();
  }

  /** The database was migrated by a newer build; this one must not touch it. */
  public static final class SchemaIsNewer extends FlywayException {
    private SchemaIsNewer(String message) {
      super(message);
    }
  }
}
