package io.blotter.toolchain.cli;

import static picocli.CommandLine.ExitCode.OK;

import io.blotter.toolchain.environment.DatabaseComment;
import io.blotter.toolchain.environment.Environment;
import io.blotter.toolchain.environment.RefreshMark;
import io.blotter.toolchain.revision.Revision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What there is to know of environments. */
@Command
final class DbEnvironments {
  @Command(
      name = "env",
      description = {
        "List the environments: what each is for, whether what is personal may be in it, how it is"
            + " refreshed.",
        "An asterisk is before the one that this is; below stands when its database was refreshed."
      },
      mixinStandardHelpOptions = true)
  static int env(
      @Mixin DbOptions options,
      @Parameters(arity = "0..1", paramLabel = "NAME", description = "Only this one.")
          @Nullable String name) {
    var shown = name == null ? List.of(Environment.values()) : List.of(named(name));
    var here = options.environment().environment();
    var promotions = options.environment().promotions();
    var revisions =
        promotions.areKept() ? options.revisions().graph().revisions() : List.<Revision>of();
    var rows = new ArrayList<Map<String, Object>>();
    var lines = new ArrayList<String>();
    for (var environment : shown) {
      var row = row(environment, environment == here);
      rows.add(row);
      lines.add(
          "%s %-10s  %-13s  %-42s  %s"
              .formatted(
                  environment == here ? "*" : " ",
                  environment,
                  environment.isSensitive() ? "sensitive" : "not sensitive",
                  "refreshed " + environment.refresh().label(),
                  environment.purpose()));
      if (promotions.areKept() && environment.isDeployed()) {
        var lacking = promotions.missing(environment, revisions);
        row.put("lacking", lacking);
        lines.add(
            "               has had "
                + (lacking.isEmpty()
                    ? "every revision"
                    : "all revisions but " + String.join(", ", lacking)));
      }
    }
    var result = new LinkedHashMap<String, Object>(Map.of("environments", rows));
    if (shown.contains(here) && here.refresh().isDaily()) {
      var told = refreshed(options);
      lines.add("This one: " + told + ".");
      result.put("refreshed", told);
    }
    options.printer().result(result, lines);
    return OK;
  }

  /** When its database was refreshed, as far as that can be asked. */
  private static String refreshed(DbOptions options) {
    try {
      return DbOptions.work(
          DbTransfer.target(options),
          target -> {
            try (var connection = target.dataSource().getConnection()) {
              return new RefreshMark(
                      DatabaseComment.of(connection, connection.getCatalog()).orElse(""))
                  .told();
            }
          });
    } catch (RuntimeException e) {
      return "its database does not tell when it was refreshed (" + e.getMessage() + ")";
    }
  }

  static Environment named(String name) {
    return Environment.of(name)
        .orElseThrow(() ->
            new CommandException(
                "There is no environment " + name + "; there are " + Environment.labels() + "."));
  }

  private static Map<String, Object> row(Environment environment, boolean here) {
    var row = new LinkedHashMap<String, Object>();
    row.put("name", environment.label());
    row.put("purpose", environment.purpose());
    row.put("sensitive", environment.isSensitive());
    row.put("refresh", environment.refresh().label());
    row.put("current", here);
    return row;
  }
}
