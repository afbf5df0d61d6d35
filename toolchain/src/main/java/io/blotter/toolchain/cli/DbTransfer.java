package io.blotter.toolchain.cli;

import static picocli.CommandLine.ExitCode.OK;

import io.blotter.toolchain.revision.RevisionException;
import io.blotter.toolchain.transfer.Backup;
import io.blotter.toolchain.transfer.BackupCheck;
import io.blotter.toolchain.transfer.DumpWriter;
import io.blotter.toolchain.transfer.Restoration;
import io.blotter.toolchain.transfer.Scope;
import io.blotter.toolchain.transfer.Snapshot;
import io.blotter.toolchain.transfer.TransferException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What moves rows from one database to another. */
@Command
final class DbTransfer {
  private static final int MEGABYTE = 1_000_000;

  @Command(
      name = "dump",
      description = {
        "Write the rows of the database to FILE, as they are at one moment.",
        "DUMP_DATABASE_URL names another database than this environment's own."
      },
      mixinStandardHelpOptions = true)
  static int dump(
      @Mixin DbOptions options,
      @Option(
              names = "--public",
              description = "Only what anybody may see; what is personal or secret is not read.")
          boolean onlyPublic,
      @Parameters(paramLabel = "FILE", description = "Replaced when the dump is whole.")
          Path file) {
    var scope = onlyPublic ? Scope.PUBLIC : Scope.WHOLE;
    return DbOptions.work(
        source(options),
        source -> {
          try (var snapshot =
              Snapshot.of(
                  source.dataSource(),
                  scope,
                  options.environment().sensitiveColumns(),
                  options.environment().environment())) {
            report(
                options,
                file,
                scope,
                new DumpWriter(file, options.printer()::progress).write(snapshot));
            return OK;
          } catch (TransferException e) {
            throw new CommandException(e.getMessage() + " There is no new dump.", e);
          }
        });
  }

  private static void report(
      DbOptions options, Path file, Scope scope, DumpWriter.Written written) {
    options
        .printer()
        .result(
            Map.of(
                "file", file.toString(),
                "scope", scope.label(),
                "tables", written.tables(),
                "rows", written.rows(),
                "bytes", written.bytes()),
            List.of(
                "%s: %s, %,d rows of %d tables, %.1f MB"
                    .formatted(
                        file,
                        scope.label(),
                        written.rows(),
                        written.tables(),
                        (double) written.bytes() / MEGABYTE)));
  }

  @Command(
      name = "restore",
      description = {
        "Put a database made of FILE, a dump, in the place of this one, when it is whole.",
        "Until then, and when anything fails, this one stays as it is. Refused in production.",
        "RESTORE_DATABASE_URL names another database than this environment's own."
      },
      mixinStandardHelpOptions = true)
  static int restore(
      @Mixin DbOptions options,
      @Option(
              names = "--check",
              description =
                  "Only try: restore into a database that is dropped again, and write how that went"
                      + " to FILE.check.")
          boolean check,
      @Option(names = "--yes", description = "Yes, what is in the database is replaced.")
          boolean yes,
      @Parameters(paramLabel = "FILE") Path file) {
    return DbOptions.work(
        target(options),
        target -> check ? check(options, target, file) : restore(options, target, yes, file));
  }

  private static int restore(DbOptions options, Target target, boolean yes, Path file)
      throws SQLException {
    var replaced = new ReplacedDatabase(options, target, "db restore");
    replaced.require(yes);
    try (var backup = Backup.in(file)) {
      replaced.requireFit(backup);
      var said = replaced.by(backup, UnaryOperator.identity());
      options
          .printer()
          .result(
              Map.of("database", target.name(), "restored", said),
              List.of(target.name() + " has now " + said + "."));
      return OK;
    } catch (TransferException e) {
      throw new CommandException(e.getMessage() + " Nothing was changed.", e);
    }
  }

  private static int check(DbOptions options, Target target, Path file) throws SQLException {
    try {
      var check = tried(options, target, file);
      check.writeBeside(file);
      if (!check.passed()) {
        throw new CommandException(check.said());
      }
      options
          .printer()
          .result(
              Map.of("file", file.toString(), "passed", true, "said", check.said()),
              List.of(file + " can be restored: " + check.said() + "."));
      return OK;
    } catch (IOException e) {
      throw new CommandException("The outcome cannot be written: " + e, e);
    }
  }

  private static BackupCheck tried(DbOptions options, Target target, Path file)
      throws SQLException, IOException {
    var now = options.environment().clock().instant();
    try (var scratch = options.scratch(target);
        var backup = Backup.in(file)) {
      var restoration = new Restoration(scratch, options.revisions(), options.printer()::progress);
      return BackupCheck.of(file, now, true, restoration.restore(backup).said());
    } catch (TransferException e) {
      if (!e.isOfTheDump()) {
        throw new CommandException(String.valueOf(e.getMessage()), e);
      }
      return BackupCheck.of(file, now, false, String.valueOf(e.getMessage()));
    } catch (RevisionException e) {
      return BackupCheck.of(file, now, false, String.valueOf(e.getMessage()));
    }
  }

  static Target target(DbOptions options) {
    var other = options.environment().restored();
    return other == null ? options.target() : Target.of(options.environment(), other);
  }

  private static Target source(DbOptions options) {
    var other = options.environment().dumped();
    return other == null ? options.target() : Target.of(options.environment(), other);
  }
}
