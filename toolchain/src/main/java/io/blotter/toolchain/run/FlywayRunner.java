package io.blotter.toolchain.run;

import io.blotter.toolchain.revision.History;
import io.blotter.toolchain.revision.RevisionFile;
import io.blotter.toolchain.revision.RevisionProblem;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;

/** Flyway, shown just the revisions that are to be applied and those that were. */
final class FlywayRunner {
  private static final Pattern SCRIPT = Pattern.compile("V[0-9_]+__[0-9a-f]{8}_[a-z0-9_]+\\.sql");
  private static final Pattern LINE = Pattern.compile("Line\\s*:\\s*(\\d+)");

  private final DataSource database;
  private final Consumer<String> progress;

  FlywayRunner(DataSource database, Consumer<String> progress) {
    this.database = database;
    this.progress = progress;
  }

  void apply(Collection<RevisionFile> files) {
    run(files, false);
  }

  /** Writes the version table's rows without running anything. */
  void record(Collection<RevisionFile> files) {
    run(files, true);
  }

  private void run(Collection<RevisionFile> files, boolean recordOnly) {
    var configuration =
        Flyway.configure()
            .dataSource(database)
            .resourceProvider(new RevisionResources(files))
            .locations(new String[0])
            .defaultSchema(History.SCHEMA)
            .placeholderReplacement(false)
            .mixed(false)
            .outOfOrder(true)
            .cleanDisabled(true)
            .validateMigrationNaming(true)
            .skipExecutingMigrations(recordOnly)
            .loggers("slf4j")
            .callbacks(new Progress(progress, recordOnly ? "recorded " : "applied "));
    configuration
        .getConfigurationExtension(PostgreSQLConfigurationExtension.class)
        .setTransactionalLock(false);
    try {
      configuration.load().migrate();
    } catch (FlywayValidateException e) {
      throw new RevisionProblem(
          "A revision that this database holds was edited since: " + oneLine(e), e);
    } catch (FlywayException e) {
      if (e.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) {
        throw new RevisionProblem(
            "The database has tables but no history of revisions. Use an empty one; or, if it has"
                + " the schema of a revision already, 'blotter db stamp REV' says which.",
            e);
      }
      throw new RevisionProblem(oneLine(e), e);
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

  private static final class Progress extends BaseCallback {
    private final Consumer<String> progress;
    private final String done;

    Progress(Consumer<String> progress, String done) {
      this.progress = progress;
      this.done = done;
    }

    @Override
    public boolean supports(Event event, Context context) {
      return event == Event.AFTER_EACH_MIGRATE;
    }

    @Override
    public void handle(Event event, Context context) {
      progress.accept(done + context.getMigrationInfo().getDescription());
    }
  }
}
