package io.blotter.migrations;

import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;

/** Brings a database's schema up to the newest revision that this build knows. */
public final class Migrations {
  private final Flyway flyway;

  private Migrations(Flyway flyway) {
    this.flyway = flyway;
  }

  public static Migrations of(DataSource database) {
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
    return new Migrations(configuration.load());
  }

  /**
   * Applies every pending revision.
   *
   * @return how many were applied
   * @throws SchemaIsNewer when the database holds revisions that this build does not know
   */
  public int migrate() {
    var unknown =
        Arrays.stream(flyway.info().all())
            .filter(revision -> revision.getState() == MigrationState.FUTURE_SUCCESS)
            .map(MigrationInfo::getVersion)
            .toList();
    if (!unknown.isEmpty()) {
      throw new SchemaIsNewer(
          "The database's schema is newer than this build: it has revision "
              + unknown.getLast()
              + ". Start a newer build, or step the database down with the build that made it.");
    }
    return flyway.migrate().migrationsExecuted;
  }

  /** The database was migrated by a newer build; this one must not touch it. */
  public static final class SchemaIsNewer extends FlywayException {
    private SchemaIsNewer(String message) {
      super(message);
    }
  }
}
