package io.blotter.toolchain.run;

import io.blotter.toolchain.revision.CompatibilityNotes;
import io.blotter.toolchain.revision.Graph;
import io.blotter.toolchain.revision.RevisionException;
import io.blotter.toolchain.revision.RevisionFile;
import io.blotter.toolchain.revision.SchemaHistory;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;

/** Flyway, shown just the revisions that are to be applied and those that were. */
final class FlywayRunner {
  private static final Pattern SCRIPT = Pattern.compile("V[0-9_]+__[0-9a-f]{8}_[a-z0-9_]+\\.sql");
  private static final Pattern LINE = Pattern.compile("Line\\s*:\\s*(\\d+)");

  private final DataSource database;
  private final Graph graph;
  private final Duration timeout;
  private final Consumer<String> progress;

  /**
   * @param timeout how long Flyway may wait for its own lock, in whole seconds
   */
  FlywayRunner(DataSource database, Graph graph, Duration timeout, Consumer<String> progress) {
    this.timeout = timeout;
    this.database = database;
    this.graph = graph;
    this.progress = progress;
  }

  void apply(Collection<RevisionFile> files) throws SQLException {
    run(files, false);
  }

  /** Writes the version table's rows without running anything. */
  void record(Collection<RevisionFile> files) throws SQLException {
    run(files, true);
  }

  private void run(Collection<RevisionFile> files, boolean recordOnly) throws SQLException {
    var configuration =
        Flyway.configure()
            .dataSource(database)
            .resourceProvider(new RevisionResources(files))
            .locations(new String[0])
            .defaultSchema(SchemaHistory.SCHEMA)
            .placeholderReplacement(false)
            .mixed(false)
            .outOfOrder(true)
            .cleanDisabled(true)
            .validateMigrationNaming(true)
            .skipExecutingMigrations(recordOnly)
            .lockRetryCount((int) Math.max(1, timeout.toSeconds()))
            .loggers("slf4j")
            .callbacks(new EachRevision(graph, progress));
    configuration
        .getConfigurationExtension(PostgreSQLConfigurationExtension.class)
        .setTransactionalLock(false);
    try {
      configuration.load().migrate();
      noteCompatibility();
    } catch (FlywayValidateException e) {
      throw new RevisionException(
          "A revision that this database holds was edited since: " + oneLine(e), e);
    } catch (FlywayException e) {
      if (e.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) {
        throw new RevisionException(
            "The database has tables but no history of revisions. Use an empty one; or, if it has"
                + " the schema of a revision already, 'blotter db stamp REV' says which.",
            e);
      }
      throw new RevisionException(oneLine(e), e);
    }
  }

  /** Tells builds that lack these revisions whether they go on to work. */
  void noteCompatibility() throws SQLException {
    try (var connection = database.getConnection()) {
      CompatibilityNotes.write(connection, graph);
    }
  }

  /** What PostgreSQL said, and where; Flyway's own message draws a picture around it. */
  private static String oneLine(FlywayException failure) {
    var text = String.valueOf(failure.getMessage());
    var script = SCRIPT.matcher(text);
    var line = LINE.matcher(text);
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException e && script.find()) {
        var place = line.find() ? " line " + line.group(1) : "";
        return script.group() + place + ": " + flat(String.valueOf(e.getMessage()));
      }
    }
    return flat(text);
  }

  private static String flat(String text) {
    return text.replaceAll("\\s*\\R\\s*", " ").strip();
  }
}
