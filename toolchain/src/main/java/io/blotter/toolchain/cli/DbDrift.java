package io.blotter.toolchain.cli;

import static picocli.CommandLine.ExitCode.OK;
import static picocli.CommandLine.ExitCode.SOFTWARE;

import io.blotter.toolchain.author.RevisionAuthoring;
import io.blotter.toolchain.differ.ExpectedSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What was changed by hand. */
@Command
final class DbDrift {
  private static final String INSUFFICIENT_PRIVILEGE = "42501";

  @Command(
      name = "drift",
      description = {
        "Compare this database with what its revisions make, to find changes by hand.",
        "Exits with 1 when there are any. The database is only read; the comparison runs beside"
            + " it.",
        "Whoever may not create databases gives --compare FILE, which --save FILE wrote elsewhere."
      },
      mixinStandardHelpOptions = true)
  static int drift(
      @Mixin DbOptions options,
      @Option(
              names = "--save",
              paramLabel = "FILE",
              description = "Only write what a database that holds these revisions must be.")
          @Nullable Path save,
      @Option(
              names = "--compare",
              paramLabel = "FILE",
              description = "Compare with that, and create no database.")
          @Nullable Path compare)
      throws Exception {
    try (var target = options.target()) {
      var applied = Set.copyOf(options.runner(target).position().schemaHistory().applied());
      if (save != null) {
        return saved(options, target, applied, save);
      }
      var schema =
          compare == null ? expected(options, target, applied) : ExpectedSchema.read(compare);
      var findings = schema.drift(target.dataSource(), applied);
      ModelReport.adviseAfterDrift(options, findings);
      options
          .printer()
          .result(
              Map.of("findings", findings),
              findings.isEmpty() ? List.of("This database is what its revisions make.") : findings);
      return findings.isEmpty() ? OK : SOFTWARE;
    } catch (SQLException e) {
      throw new CommandException("The databases cannot be compared: " + e.getMessage(), e);
    }
  }

  private static ExpectedSchema expected(DbOptions options, Target target, Set<String> applied)
      throws SQLException {
    try (var databases = options.scratch(target)) {
      return ExpectedSchema.of(
          RevisionAuthoring.replay(databases, options.revisions(), applied), applied);
    } catch (SQLException e) {
      throw explained(target, e);
    }
  }

  private static int saved(DbOptions options, Target target, Set<String> applied, Path file)
      throws SQLException {
    try {
      expected(options, target, applied).write(file);
    } catch (IOException e) {
      throw new CommandException("The expected schema cannot be saved: " + e, e);
    }
    options.printer().result(Map.of("saved", file.toString()), List.of("saved " + file));
    return OK;
  }

  private static SQLException explained(Target target, SQLException failure) {
    if (INSUFFICIENT_PRIVILEGE.equals(failure.getSQLState())) {
      var user = target.database().user();
      throw new CommandException(
          "%s may not create the throw-away database that this needs: 'alter role %s createdb' allows it, or 'blotter db drift --compare FILE' needs none, with what --save FILE wrote where one can be made."
              .formatted(user, user),
          failure);
    }
    return failure;
  }
}
