package io.blotter.toolchain.cli;

import static picocli.CommandLine.ExitCode.OK;

import io.blotter.toolchain.run.DatabaseServer;
import io.blotter.toolchain.run.Repair;
import io.blotter.toolchain.run.Runner;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What changes a database. */
@Command
final class DbMoves {
  @Command(
      name = "init",
      description = {
        "Start the local database where none is configured, and migrate.",
        "Use it on your first day; it may be repeated."
      },
      mixinStandardHelpOptions = true)
  static int init(@Mixin DbOptions options, @Mixin Consent consent) {
    return move(options, consent, "applied", runner -> runner.migrate(null));
  }

  @Command(
      name = "migrate",
      description = {
        "Apply pending revisions, up to the head or to REV.",
        "Use it after pulling, and to deploy; a second run does nothing."
      },
      mixinStandardHelpOptions = true)
  static int migrate(
      @Mixin DbOptions options,
      @Mixin Consent consent,
      @Parameters(arity = "0..1", paramLabel = "REV|+N", description = "Where to stop.")
          @Nullable String to) {
    return move(options, consent, "applied", runner -> runner.migrate(to));
  }

  @Command(
      name = "down",
      description = {
        "Take revisions back: the last one, the last N, all after REV, or all of them with 'base'.",
        "Use it while developing; in production prefer a new revision."
      },
      mixinStandardHelpOptions = true)
  static int down(
      @Mixin DbOptions options,
      @Mixin Consent consent,
      @Parameters(arity = "0..1", paramLabel = "REV|-N|base", defaultValue = "-1") String to) {
    return options.work(target -> {
      requireSomethingLeft(options, target, to);
      return move(options, target, consent, "taken back", runner -> runner.down(to));
    });
  }

  @Command(
      name = "stamp",
      description = {
        "Record that the database is at REV, 'head' or 'base' without running anything.",
        "Use it for a database whose schema was made by other means."
      },
      mixinStandardHelpOptions = true)
  static int stamp(
      @Mixin DbOptions options,
      @Mixin Consent consent,
      @Parameters(paramLabel = "REV|head|base") String to) {
    return move(
        options,
        consent,
        "recorded",
        runner -> {
          runner.stamp(to);
          var current = runner.position().current();
          return current.isEmpty() ? List.of("base") : current;
        });
  }

  @Command(
      name = "repair",
      description =
          "After a failure outside a transaction: remove the failed rows, so that the revision is pending again, and list what it left behind.",
      mixinStandardHelpOptions = true)
  static int repair(@Mixin DbOptions options) {
    var repair = options.work(target -> Repair.of(target.dataSource()));
    var lines = new ArrayList<String>();
    repair.revisions().forEach(id -> lines.add("pending again: " + id));
    repair.leftBehind().forEach(object -> lines.add("left behind: " + object));
    options
        .printer()
        .result(
            Map.of("revisions", repair.revisions(), "left_behind", repair.leftBehind()),
            lines.isEmpty() ? List.of("Nothing failed; nothing was done.") : lines);
    return OK;
  }

  @Command(
      name = "seed",
      description = {
        "Load the reference data that the database lacks, and print how much there is.",
        "It may be repeated. Refused in production."
      },
      mixinStandardHelpOptions = true)
  static int seed(@Mixin DbOptions options) {
    return options.work(target -> {
      if (target.environment().isProduction()) {
        target.requireDevelopment("db seed");
      }
      return seeded(options, target);
    });
  }

  @Command(
      name = "reset",
      description = {
        "Drop the database, make it anew, migrate and seed.",
        "For development on this machine's server; refused everywhere else."
      },
      mixinStandardHelpOptions = true)
  static int reset(
      @Mixin DbOptions options,
      @Option(names = "--yes", required = true, description = "Yes, everything in it is lost.")
          boolean yes) {
    return options.work(target -> {
      target.requireDevelopment("db reset");
      try (var connection = target.maintenance().getConnection()) {
        new DatabaseServer(connection).replace(target.name());
      }
      options.runner(target).migrate(null);
      return seeded(options, target);
    });
  }

  /** In production nothing may lead back to the empty database, by whatever name. */
  private static void requireSomethingLeft(DbOptions options, Target target, String to)
      throws SQLException {
    if (!target.environment().isProduction()) {
      return;
    }
    var applied = options.runner(target).position().history().applied().size();
    var all = to.matches("-\\d+") && applied <= -Double.parseDouble(to);
    if (to.equals("base") || all) {
      target.requireDevelopment("db down base");
    }
  }

  /** Whoever changes production says so. */
  static final class Consent {
    @Option(names = "--yes", description = "Do not ask for the name of a production database.")
    private boolean yes;

    @Option(
        names = "--allow-dirty",
        description = "In production: also run revisions that are not committed.")
    private boolean allowDirty;
  }

  private interface Move {
    List<String> by(Runner runner) throws SQLException;
  }

  private static int move(DbOptions options, Consent consent, String done, Move move) {
    return options.work(target -> move(options, target, consent, done, move));
  }

  private static int move(DbOptions options, Target target, Consent consent, String done, Move move)
      throws SQLException {
    if (target.environment().isProduction() && !consent.allowDirty) {
      requireCommitted(options);
    }
    target.requireConsent(consent.yes);
    report(options, done, move.by(options.runner(target)));
    return OK;
  }

  private static void requireCommitted(DbOptions options) {
    var folder = options.folder();
    if (folder == null) {
      return;
    }
    var git = GitFolder.of(folder);
    if (!git.isUnderVersionControl()) {
      throw new CommandException(
          "Production runs committed revisions only, and "
              + folder
              + " is not under version control; give --allow-dirty if that is meant.");
    }
    var changed = git.changed();
    if (!changed.isEmpty()) {
      throw new CommandException(
          "Production runs committed revisions only, and "
              + String.join(", ", changed)
              + " is not; commit it, or give --allow-dirty.");
    }
  }

  private static void report(DbOptions options, String done, List<String> ids) {
    var lines =
        ids.isEmpty()
            ? List.of("Nothing to do.")
            : List.of(ids.size() + " " + done + ": " + String.join(", ", ids));
    options.printer().result(Map.of(done.replace(' ', '_'), ids), lines);
  }

  private static int seeded(DbOptions options, Target target) throws SQLException {
    var counts = target.environment().seed(target.dataSource());
    var lines = new ArrayList<String>();
    counts.forEach((table, rows) -> lines.add("%,9d  %s".formatted(rows, table)));
    options.printer().result(Map.of("rows", counts), lines);
    return OK;
  }
}
