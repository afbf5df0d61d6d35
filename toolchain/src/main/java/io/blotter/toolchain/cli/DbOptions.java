package io.blotter.toolchain.cli;

import io.blotter.toolchain.author.PostWriteHook;
import io.blotter.toolchain.author.RevisionAuthoring;
import io.blotter.toolchain.author.SourceFolder;
import io.blotter.toolchain.differ.ScratchDatabases;
import io.blotter.toolchain.revision.Revisions;
import io.blotter.toolchain.run.Runner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
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

  /** Brings its own options along. */
  @Mixin private final DbEnvironment environment;

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

  DbOptions(DbEnvironment environment) {
    this.environment = environment;
  }

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
    return new Printer(environment, line.getOut(), line.getErr(), json, verbose);
  }

  boolean isVerbose() {
    return verbose;
  }

  DbEnvironment environment() {
    return environment;
  }

  Target target() {
    return Target.of(environment);
  }

  /** Work on the database. */
  interface Work<T> {
    T on(Target target) throws SQLException;
  }

  /** Does some work on the database; what goes wrong there is told in one line. */
  <T> T work(Work<T> work) {
    return work(target(), work);
  }

  /** Does some work on another database. */
  static <T> T work(Target chosen, Work<T> work) {
    try (var target = chosen) {
      try {
        return work.on(target);
      } catch (SQLException e) {
        throw target.database().explain(e);
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
    var database = target.database();
    return new ScratchDatabases(database.jdbcUrl(), database.user(), database.password());
  }

  RevisionAuthoring authoring(ScratchDatabases databases) {
    return new RevisionAuthoring(sourceFolder(), databases, printer()::progress);
  }

  SourceFolder sourceFolder() {
    var hook = new PostWriteHook(environment.postWriteHook());
    return new SourceFolder(sources(), hook, environment.clock());
  }

  /** The folder that revisions are written to. */
  Path sources() {
    var db = folder();
    if (db == null) {
      throw new CommandException(
          "There is no " + IN_A_CHECKOUT + " here; run this in a checkout, or give --folder DIR.");
    }
    return db;
  }

  @Nullable Path folder() {
    if (folder != null) {
      if (!Files.isDirectory(folder)) {
        throw new CommandException("There is no folder " + folder + ".");
      }
      return folder;
    }
    var home = Optional.ofNullable(System.getenv("BLOTTER_HOME")).orElse("");
    var checkout = Path.of(home).resolve(IN_A_CHECKOUT);
    return Files.isDirectory(checkout) ? checkout.toAbsolutePath() : null;
  }
}
