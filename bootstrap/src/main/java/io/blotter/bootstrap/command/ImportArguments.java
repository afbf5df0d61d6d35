package io.blotter.bootstrap.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every import is told. */
final class ImportArguments {
  @Mixin SettingOptions options;

  @Parameters(
      paramLabel = "FILE",
      description = {
        "The table: CSV with any of , ; | or tab between cells, in UTF-8, UTF-16 or Windows-1252,",
        "gzip too."
      })
  Path file;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = {
        "Write every flagged and refused row to this CSV file, whole and with the reason;",
        "corrected, it can be imported as it is."
      })
  @Nullable Path report;
}
