package io.blotter.toolchain.cli;

import static picocli.CommandLine.ExitCode.OK;
import static picocli.CommandLine.ExitCode.SOFTWARE;

import io.blotter.toolchain.lint.CatalogTableSizes;
import io.blotter.toolchain.lint.Lint;
import io.blotter.toolchain.lint.LintFinding;
import io.blotter.toolchain.lint.LintReport;
import io.blotter.toolchain.lint.SqlFile;
import io.blotter.toolchain.revision.GraphRule;
import io.blotter.toolchain.revision.Revisions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
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
    var revisions = Revisions.in(migrations);
    var lint =
        against == null
            ? Lint.assumingLargeTables()
            : Lint.against(sizes(options.environment(), against));
    var lines = new ArrayList<String>();
    var errors = false;
    if (files == null || files.isEmpty()) {
      for (var violation : GraphRule.check(revisions)) {
        lines.add(violation.toString());
        errors = true;
      }
    }
    var report = judge(lint, revisions, migrations, files == null ? List.of() : files);
    report.findings().stream().map(LintFinding::toString).forEach(lines::add);
    errors |= report.failed();
    var object =
        Map.<String, Object>of("findings", List.copyOf(lines), "allowed", report.allowed());
    lines.add(lines.size() + " found, " + report.allowed() + " allowed.");
    options.printer().result(object, lines);
    return errors ? SOFTWARE : OK;
  }

  /** Judges the given files, or all; a revision comes after those that run before it. */
  static LintReport judge(Lint lint, Revisions revisions, Path migrations, List<Path> files)
      throws IOException {
    var chain = new ArrayList<>(SqlFile.of(revisions, migrations));
    if (files.isEmpty()) {
      return lint.check(chain);
    }
    var chosen = new HashSet<SqlFile>();
    for (var path : files) {
      if (!Files.isRegularFile(path)) {
        throw new CommandException("There is no file " + path + ".");
      }
      var known = chain.stream().filter(file -> isSame(path, Path.of(file.name()))).findFirst();
      var file = known.isPresent() ? known.get() : SqlFile.read(path);
      if (known.isEmpty()) {
        chain.add(file);
      }
      chosen.add(file);
    }
    return lint.check(chain, chosen::contains);
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException absent) {
      return false;
    }
  }

  private static CatalogTableSizes sizes(DbEnvironment environment, String address) {
    try (var database = environment.connect(address);
        var connection = database.dataSource().getConnection()) {
      return CatalogTableSizes.read(connection);
    } catch (SQLException e) {
      throw new CommandException("--against cannot be read: " + e.getMessage(), e);
    }
  }
}
