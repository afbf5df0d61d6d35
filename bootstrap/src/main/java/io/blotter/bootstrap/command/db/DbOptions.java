package io.blotter.bootstrap.command.db;

import io.blotter.bootstrap.command.CommandProblem;
import io.blotter.bootstrap.command.SettingOptions;
import io.blotter.migrations.author.PostWriteHook;
import io.blotter.migrations.author.SourceFolder;
import io.blotter.migrations.author.Workbench;
import io.blotter.migrations.differ.ScratchDatabases;
import io.blotter.migrations.revision.Revisions;
import io.blotter.migrations.run.Runner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every command about the schema shares. */
final class DbOptions {
  private static final Path IN_A_CHECKOUT = Path.of("migrations/src/main/resources/db");

  @Mixin private SettingOptions settings;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--folder",
      paramLabel = "DIR",
      description =
          "The folder with schema and migrations; a checkout's own, or what this build carries,"
              + " unless set.")
  private @Nullable Path folder;

  @Option(names = "--json", description = "Print the result as JSON.")
  private boolean json;

  @Option(names = "--verbose", description = "Say what is done and compared, on standard error.")
  private boolean verbose;

  private long lockTimeout;

  @Option(
      names = "--lock-timeout",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "How long to wait for another migration (60).")
  void waitForLock(long seconds) {
    if (seconds < 0) {
      throw new ParameterException(
          spec.commandLine(), "--lock-timeout must be 0 or more seconds, and not " + seconds);
    }
    lockTimeout = seconds;
  }

  Printer printer() {
    var line = spec.commandLine();
    return new Printer(line.getOut(), line.getErr(), json, verbose);
  }

  boolean isVerbose() {
    return verbose;
  }

  Target target() {
    return Target.of(settings.database());
  }

  /** Work on the database. */
  interface Work<T> {
    T on(Target target) throws SQLException;
  }

  /** Does some work on the database; what goes wrong there is told in one line. */
  <T> T work(Work<T> work) {
    try (var target = target()) {
      try {
        return work.on(target);
      } catch (SQLException e) {
        throw target.because(e);
      }
    }
  }

  /** The revisions to work with: those of the folder, or those that this build carries. */
  Revisions revisions() {
    var db = folder();
    return db == null ? Revisions.inThisBuild() : Revisions.in(db.resolve("migrations"));
  }

  Runner runner(Target target) {
    return new Runner(
        target.dataSource(), revisions(), Duration.ofSeconds(lockTimeout), printer()::progress);
  }

  ScratchDatabases scratch(Target target) throws SQLException {
    var url = target.url();
    return new ScratchDatabases(url.jdbcUrl(), url.user(), url.password().value());
  }

  Workbench workbench(ScratchDatabases databases) {
    return new Workbench(sourceFolder(), databases, printer()::progress);
  }

  SourceFolder sourceFolder() {
    var hook = new PostWriteHook(settings.database().hook());
    return new SourceFolder(sources(), hook, InstantSource.system());
  }

  /** The folder that revisions are written to. */
  Path sources() {
    var db = folder();
    if (db == null) {
      throw new CommandProblem(
          "There is no " + IN_A_CHECKOUT + " here; run this in a checkout, or give --folder DIR.");
    }
    return db;
  }

  @Nullable Path folder() {
    if (folder != null) {
      if (!Files.isDirectory(folder)) {
        throw new CommandProblem("There is no folder " + folder + ".");
      }
      return folder;
    }
    var home = Optional.ofNullable(System.getenv("BLOTTER_HOME")).orElse("");
    var checkout = Path.of(home).resolve(IN_A_CHECKOUT);
    return Files.isDirectory(checkout) ? checkout.toAbsolutePath() : null;
  }
}
