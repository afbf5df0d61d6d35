package io.blotter.bootstrap.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every import is told. */
final class ImportArguments {
  @Mixin SettingOptions options;

  @Parameters(paramLabel = "FILE", description = "The CSV file, in UTF-8.")
  Path file;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write every flagged and refused row to this CSV file.")
  @Nullable Path report;
}
