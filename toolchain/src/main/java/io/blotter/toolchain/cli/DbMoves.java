package io.blotter.toolchain.cli;

import static picocli.CommandLine.ExitCode.OK;

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
    return options.work(target -> applied(options, target, consent, true, null));
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
    return options.work(target -> applied(options, target, consent, false, to));
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
      return moved(options, target, consent, "taken back", runner -> runner.down(to));
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
    return options.work(target ->
        moved(
            options,
            target,
            consent,
            "recorded",
            runner -> {
              runner.stamp(to);
              var current = runner.position().current();
              return current.isEmpty() ? List.of("base") : current;
            }));
  }

  @Command(
      name = "repair",
      description =
          "After a failure outside a transaction: remove the failed rows, so that the revision is"
              + " pending again, and list what it left behind.",
      mixinStandardHelpOptions = true)
  static int repair(@Mixin DbOptions options) {
    var repair =
        options.work(target -> {
          target.claim(false);
          return Repair.of(target.dataSource());
        });
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
  static int seed(
      @Mixin DbOptions options,
      @Option(
              names = "--sample",
              description = "Also load some agencies and data sources of a dozen places.")
          boolean sample) {
    return options.work(target -> {
      target.requireNotProduction("db seed");
      return seeded(options, target, sample);
    });
  }

  @Command(
      name = "reset",
      description = {
        "Drop the database, make it anew, migrate and seed.",
        "For the environments local and test, on this machine's server, and a database that says it"
            + " may be destroyed:",
        "one that 'db init' found empty. Refused everywhere else."
      },
      mixinStandardHelpOptions = true)
  static int reset(
      @Mixin DbOptions options,
      @Option(names = "--yes", required = true, description = "Yes, everything in it is lost.")
          boolean yes) {
    return options.work(target -> {
      target.requireDisposable("db reset");
      target.replace();
      options.runner(target).migrate(null);
      return seeded(options, target, false);
    });
  }

  /** In production nothing may lead back to the empty database, by whatever name. */
  private static void requireSomethingLeft(DbOptions options, Target target, String to)
      throws SQLException {
    if (!target.isProduction()) {
      return;
    }
    var applied = options.runner(target).position().schemaHistory().applied().size();
    var all = to.matches("-\\d+") && applied <= -Double.parseDouble(to);
    if (to.equals("base") || all) {
      target.requireNotProduction("db down base");
    }
  }

  private interface Move {
    List<String> by(Runner runner) throws SQLException;
  }

  private static int applied(
      DbOptions options, Target target, Consent consent, boolean disposable, @Nullable String to)
      throws SQLException {
    consent.begin(options, target);
    var runner = options.runner(target);
    var ids = runner.migrate(to, consent.beforeApplying(options, target, disposable));
    target.claim(disposable);
    options
        .environment()
        .promotions()
        .note(target.environment().environment(), runner.position().held());
    report(options, "applied", ids);
    return OK;
  }

  private static int moved(
      DbOptions options, Target target, Consent consent, String done, Move move)
      throws SQLException {
    consent.begin(options, target);
    consent.beforeAnythingElse(options, target);
    report(options, done, move.by(options.runner(target)));
    return OK;
  }

  private static void report(DbOptions options, String done, List<String> ids) {
    var lines =
        ids.isEmpty()
            ? List.of("Nothing to do.")
            : List.of(ids.size() + " " + done + ": " + String.join(", ", ids));
    options.printer().result(Map.of(done.replace(' ', '_'), ids), lines);
  }

  private static int seeded(DbOptions options, Target target, boolean sample) throws SQLException {
    var counts = target.environment().seed(target.dataSource(), sample);
    var lines = new ArrayList<String>();
    counts.forEach((table, rows) -> lines.add("%,9d  %s".formatted(rows, table)));
    options.printer().result(Map.of("rows", counts), lines);
    return OK;
  }
}
