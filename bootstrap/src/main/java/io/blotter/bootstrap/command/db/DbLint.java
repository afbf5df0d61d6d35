package io.blotter.bootstrap.command.db;

import static picocli.CommandLine.ExitCode.OK;
import static picocli.CommandLine.ExitCode.SOFTWARE;

import io.blotter.bootstrap.command.CommandProblem;
import io.blotter.migrations.lint.CatalogTableSizes;
import io.blotter.migrations.lint.Finding;
import io.blotter.migrations.lint.Lint;
import io.blotter.migrations.lint.SqlFile;
import io.blotter.migrations.revision.GraphRule;
import io.blotter.migrations.revision.Revisions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges revisions before they run. */
@Command
final class DbLint {
  @Command(
      name = "lint",
      description = {
        "Judge revisions by rules of safe migration: all of them, or the files given.",
        "Exits with 1 when an error is found. '-- lint:allow L07 reason' above a statement allows it."
      },
      mixinStandardHelpOptions = true)
  static int lint(
      @Mixin DbOptions options,
      @Option(
              names = "--against",
              paramLabel = "URL",
              description = "Judge locks by the sizes of this database's tables.")
          @Nullable String against,
      @Parameters(arity = "0..*", paramLabel = "FILE") @Nullable List<Path> files)
      throws IOException {
    var migrations = options.sources().resolve("migrations");
    var lint = against == null ? Lint.assumingLargeTables() : Lint.against(sizes(against));
    var lines = new ArrayList<String>();
    var errors = false;
    if (files == null || files.isEmpty()) {
      for (var violation : GraphRule.check(Revisions.in(migrations))) {
        lines.add(violation.toString());
        errors = true;
      }
    }
    var report = lint.check(read(files == null ? List.of() : files, migrations));
    report.findings().stream().map(Finding::toString).forEach(lines::add);
    errors |= report.failed();
    var object =
        Map.<String, Object>of("findings", List.copyOf(lines), "allowed", report.allowed());
    lines.add(lines.size() + " found, " + report.allowed() + " allowed.");
    options.printer().result(object, lines);
    return errors ? SOFTWARE : OK;
  }

  private static List<SqlFile> read(List<Path> files, Path migrations) throws IOException {
    var chosen = new ArrayList<>(files);
    if (files.isEmpty()) {
      chosen.addAll(sql(migrations.resolve("up")));
      chosen.addAll(sql(migrations.resolve("down")));
    }
    var read = new ArrayList<SqlFile>();
    for (var file : chosen) {
      if (!Files.isRegularFile(file)) {
        throw new CommandProblem("There is no file " + file + ".");
      }
      read.add(SqlFile.read(file));
    }
    return read;
  }

  private static List<Path> sql(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".sql")).sorted().toList();
    }
  }

  private static CatalogTableSizes sizes(String url) {
    var jdbc = url.startsWith("jdbc:") ? url : "jdbc:" + url;
    try (var connection = DriverManager.getConnection(jdbc)) {
      return CatalogTableSizes.read(connection);
    } catch (SQLException e) {
      throw new CommandProblem("--against cannot be read: " + e.getMessage(), e);
    }
  }
}
