package io.blotter.toolchain.cli;

import static picocli.CommandLine.ExitCode.OK;
import static picocli.CommandLine.ExitCode.SOFTWARE;

import io.blotter.toolchain.environment.DatabaseMark;
import io.blotter.toolchain.environment.Environment;
import io.blotter.toolchain.run.DatabaseServer;
import io.blotter.toolchain.run.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What looks after a database. */
@Command
final class DbCare {
  @Command(
      name = "verify",
      description = {
        "Look whether constraints and indexes are valid and sequences ahead of their columns.",
        "With --save FILE before and --compare FILE after a migration: whether tables kept their rows."
      },
      mixinStandardHelpOptions = true)
  static int verify(
      @Mixin DbOptions options,
      @Option(names = "--save", paramLabel = "FILE") @Nullable Path save,
      @Option(names = "--compare", paramLabel = "FILE") @Nullable Path compare)
      throws Exception {
    try (var target = options.target()) {
      var findings = new ArrayList<>(Verification.of(target.dataSource()));
      if (save != null) {
        write(save, Verification.counts(target.dataSource()));
      }
      if (compare != null) {
        findings.addAll(changes(read(compare), Verification.counts(target.dataSource())));
      }
      options
          .printer()
          .result(
              Map.of("findings", findings),
              findings.isEmpty() ? List.of("All is well.") : findings);
      return findings.isEmpty() ? OK : SOFTWARE;
    } catch (SQLException e) {
      throw new CommandException("The database cannot be verified: " + e.getMessage(), e);
    }
  }

  @Command(
      name = "doctor",
      description = {
        "Show the settings, try the connection, and name the server's version and extensions.",
        "Use it when something does not connect."
      },
      mixinStandardHelpOptions = true)
  static int doctor(@Mixin DbOptions options) throws Exception {
    try (var target = options.target()) {
      var facts = new LinkedHashMap<String, Object>();
      facts.put("environment", target.environment().environment().label());
      facts.put("database", target.database().jdbcUrl().replaceAll("(password=)[^&]*", "$1***"));
      facts.put("user", target.database().user());
      facts.put("password", target.database().password().isEmpty() ? "(none)" : "***");
      try (var connection = target.dataSource().getConnection()) {
        facts.put("belongs to", belongsTo(connection));
        facts.putAll(new DatabaseServer(connection).describe());
      } catch (SQLException e) {
        report(options, facts);
        throw target.database().explain(e);
      }
      report(options, facts);
    }
    return OK;
  }

  private static String belongsTo(Connection connection) throws SQLException {
    var mark = DatabaseMark.of(connection);
    return mark.environment().map(Environment::label).orElse("(it does not say)")
        + (mark.isDisposable() ? ", may be destroyed" : "");
  }

  private static void report(DbOptions options, Map<String, Object> facts) {
    options
        .printer()
        .result(
            facts,
            facts.entrySet().stream()
                .map(fact -> "%-12s %s".formatted(fact.getKey() + ':', fact.getValue()))
                .toList());
  }

  @Command(
      name = "psql",
      description = {
        "Open psql on this database, for emergencies.",
        "The password is handed over in its environment, never on a command line."
      },
      mixinStandardHelpOptions = true)
  static int psql(@Mixin DbOptions options) throws Exception {
    try (var target = options.target()) {
      var psql = new ProcessBuilder("psql").inheritIO();
      var variables = psql.environment();
      variables.put("PGHOST", target.database().host());
      variables.put("PGPORT", Integer.toString(target.database().port()));
      variables.put("PGDATABASE", target.name());
      variables.put("PGUSER", target.database().user());
      if (target.database().isLocal()) {
        variables.put("PGREQUIREAUTH", "scram-sha-256");
      }
      variables.put("PGPASSWORD", target.database().password());
      return psql.start().waitFor();
    } catch (IOException absent) {
      throw new CommandException(
          "psql is not installed here; install PostgreSQL's client.", absent);
    }
  }

  private static void write(Path file, Map<String, Long> counts) {
    var lines = counts.entrySet().stream().map(e -> e.getKey() + '\t' + e.getValue()).toList();
    try {
      Files.write(file, lines);
    } catch (IOException e) {
      throw new CommandException("The counts cannot be saved: " + e, e);
    }
  }

  private static Map<String, Long> read(Path file) {
    var counts = new TreeMap<String, Long>();
    try {
      for (var line : Files.readAllLines(file)) {
        var tab = line.lastIndexOf('\t');
        counts.put(line.substring(0, tab), Long.valueOf(line.substring(tab + 1)));
      }
      return counts;
    } catch (IOException | RuntimeException e) {
      throw new CommandException(
          file + " holds no counts; 'blotter db verify --save' makes it.", e);
    }
  }

  private static List<String> changes(Map<String, Long> before, Map<String, Long> after) {
    var changes = new ArrayList<String>();
    before.forEach((table, rows) -> {
      var now = after.get(table);
      if (now == null) {
        changes.add(table + " had " + rows + " rows and is gone");
      } else if (!now.equals(rows)) {
        changes.add(table + " had " + rows + " rows and has " + now);
      }
    });
    return changes;
  }
}
