package io.blotter.toolchain.cli;

import io.blotter.toolchain.differ.Fills;
import java.util.List;
import picocli.CommandLine.Option;

/** Where the values come from for a column without a default that is closed to null. */
final class FillOptions {
  @Option(
      names = "--fill",
      paramLabel = "[COLUMN=]EXPRESSION",
      description = {
        "The value of the rows that are there, for a column without a default that is closed to null: 0, or public.desk.n=0.",
        "The column is added open, filled and closed."
      })
  private List<String> expressions = List.of();

  @Option(
      names = "--assume-empty",
      description =
          "Add such a column at once: its table has no rows where this is applied, or PostgreSQL refuses it.")
  private boolean assumeEmpty;

  Fills fills() {
    return new Fills(expressions, assumeEmpty);
  }
}
