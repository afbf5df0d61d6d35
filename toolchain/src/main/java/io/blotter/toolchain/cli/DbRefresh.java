package io.blotter.toolchain.cli;

import static io.blotter.toolchain.environment.Environment.PRODUCTION;
import static picocli.CommandLine.ExitCode.OK;

import io.blotter.toolchain.environment.DatabaseComment;
import io.blotter.toolchain.environment.DatabaseMark;
import io.blotter.toolchain.environment.Environment;
import io.blotter.toolchain.environment.RefreshMark;
import io.blotter.toolchain.transfer.RowBackup;
import io.blotter.toolchain.transfer.Scope;
import io.blotter.toolchain.transfer.Snapshot;
import io.blotter.toolchain.transfer.TransferException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What fills an environment from production. */
@Command
final class DbRefresh {
  private static final String NAME = "db refresh";

  @Command(
      name = "refresh",
      description = {
        "Replace the database of a sandbox or stage by production's rows: the public ones, or all"
            + " of them.",
        "DUMP_DATABASE_URL is production's database. It may be repeated, and be run by any"
            + " scheduler.",
        "Until the new database is whole, and when anything fails, the old one stays as it is."
      },
      mixinStandardHelpOptions = true)
  static int refresh(
      @Mixin DbOptions options,
      @Option(
              names = "--to",
              required = true,
              paramLabel = "sandbox|stage",
              description = "The environment that this is, by BLOTTER_ENV, too.")
          String to) {
    var scope = scope(options.environment().environment(), to);
    var production = options.environment().dumped();
    if (production == null) {
      throw new CommandException(
          "DUMP_DATABASE_URL is missing: it leads to production's database, whose rows are taken.");
    }
    return DbOptions.work(
        DbTransfer.target(options),
        target -> {
          var replaced = new ReplacedDatabase(options, target, NAME);
          replaced.require(true);
          var begun = options.environment().clock().instant();
          say(target, mark -> mark.begun(begun));
          try {
            var source = Target.of(options.environment(), production);
            report(
                options,
                target,
                DbOptions.work(source, from -> refresh(options, from, scope, replaced)));
            return OK;
          } catch (RuntimeException e) {
            say(target, mark -> mark.failed(begun, String.valueOf(e.getMessage())));
            throw e;
          }
        });
  }

  private static Scope scope(Environment here, String to) {
    var wanted = DbEnvironments.named(to);
    var scope =
        switch (wanted.refresh()) {
          case DAILY_PUBLIC -> Scope.PUBLIC;
          case DAILY_WHOLE -> Scope.WHOLE;
          case NEVER, BY_HAND, EACH_RUN ->
              throw new CommandException(
                  "'%s' is refused for %s: it is refreshed %s."
                      .formatted(NAME, wanted, wanted.refresh().label()));
        };
    if (wanted != here) {
      throw new CommandException(
          "'%s --to %s' is refused, for this is %s: set BLOTTER_ENV=%s, and the database that is %s's."
              .formatted(NAME, wanted, here, wanted, wanted));
    }
    return scope;
  }

  private static String refresh(
      DbOptions options, Target source, Scope scope, ReplacedDatabase replaced)
      throws SQLException {
    requireProduction(source);
    try (var snapshot =
            Snapshot.of(
                source.dataSource(), scope, options.environment().sensitiveColumns(), PRODUCTION);
        var rows = RowBackup.of(snapshot)) {
      replaced.requireFit(rows);
      return replaced.by(rows, comment -> new RefreshMark(comment).done(snapshot.origin().taken()));
    } catch (TransferException e) {
      throw new CommandException(e.getMessage() + " Nothing was changed.", e);
    }
  }

  private static void requireProduction(Target source) throws SQLException {
    try (var connection = source.dataSource().getConnection()) {
      var mark = DatabaseMark.of(connection).environment();
      if (mark.filter(PRODUCTION::equals).isEmpty()) {
        throw new CommandException(
            "DUMP_DATABASE_URL leads to %s at %s, which %s: it must be production's."
                .formatted(
                    source.name(),
                    source.host(),
                    mark.map(other -> "says that it belongs to " + other)
                        .orElse("does not say whose it is")));
      }
    }
  }

  /** How it goes is written into the database's comment, where it outlives this process. */
  private static void say(Target target, Function<RefreshMark, String> change) throws SQLException {
    try (var connection = target.maintenance().getConnection();
        var statement = connection.createStatement()) {
      var comment = DatabaseComment.of(connection, target.name());
      if (comment.isPresent()) {
        var said = change.apply(new RefreshMark(comment.get()));
        statement.execute(DatabaseComment.saying(connection, target.name(), said));
      }
    }
  }

  private static void report(DbOptions options, Target target, String said) {
    options
        .printer()
        .result(
            Map.of("database", target.name(), "restored", said),
            List.of(target.name() + " has now " + said + ", taken from production."));
  }
}
