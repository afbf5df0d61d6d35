package io.blotter.bootstrap.command;

import io.blotter.application.imports.CsvRow;
import io.blotter.application.imports.ImportCatalogue;
import io.blotter.application.imports.ImportProgress;
import io.blotter.application.imports.ImportReport;
import io.blotter.application.imports.TableShape;
import io.blotter.bootstrap.CommandDatabase;
import io.blotter.bootstrap.Wiring;
import io.blotter.bootstrap.command.table.ColumnGuide;
import io.blotter.bootstrap.command.table.ImportTable;
import io.blotter.bootstrap.command.table.ReportPrinter;
import io.blotter.persistence.Persistence;
import io.blotter.toolchain.cli.CommandException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Takes tables of other catalogues over. */
@Command(
    name = "import",
    description = {
      "Take a table over; each file is one transaction.",
      "The same file again changes nothing, and a broken import leaves nothing behind.",
      "Each table's columns: blotter import agencies --help, and so on; docs/imports.md has all."
    },
    mixinStandardHelpOptions = true)
final class ImportCommand implements Runnable {
  @Spec private CommandSpec spec;

  /** The command, with the columns of each table in its help. */
  static CommandLine commandLine() {
    var command = new CommandLine(new ImportCommand());
    var shapes =
        Map.of(
            "agencies", TableShape.AGENCIES,
            "data-sources", TableShape.DATA_SOURCES,
            "opd", TableShape.OPEN_POLICE_DATA);
    shapes.forEach((name, shape) ->
        Objects.requireNonNull(command.getSubcommands().get(name))
            .getCommandSpec()
            .usageMessage()
            .footer(footer(shape)));
    return command;
  }

  private static String[] footer(TableShape shape) {
    return ColumnGuide.help(shape).stream()
        .map(line -> line.replace("%", "%%"))
        .toArray(String[]::new);
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "Say what to import: agencies, data-sources or opd");
  }

  @Command(
      name = "agencies",
      description = "Agencies, with the columns of the public mirror.",
      mixinStandardHelpOptions = true)
  int agencies(@Mixin ImportArguments arguments) {
    return take(arguments, TableShape.AGENCIES, ImportCatalogue::agencies);
  }

  @Command(
      name = "data-sources",
      description =
          "Data sources, with the columns of the public mirror; import its agencies first.",
      mixinStandardHelpOptions = true)
  int dataSources(@Mixin ImportArguments arguments) {
    return take(arguments, TableShape.DATA_SOURCES, ImportCatalogue::dataSources);
  }

  @Command(
      name = "opd",
      description = "Data sources, with the columns of the OpenPoliceData table.",
      mixinStandardHelpOptions = true)
  int opd(@Mixin ImportArguments arguments) {
    return take(arguments, TableShape.OPEN_POLICE_DATA, ImportCatalogue::openPoliceData);
  }

  private int take(ImportArguments arguments, TableShape shape, Take take) {
    requireWritable(arguments.report);
    var table = ImportTable.read(arguments.file, shape);
    var rows = table.rows();
    try (var commandDatabase = CommandDatabase.open(arguments.options.settings(), null)) {
      commandDatabase.prepare();
      var persistence = commandDatabase.unhurriedPersistence();
      var report =
          withProgress(
              rows,
              importProgress ->
                  take.from(Wiring.importCatalogue(persistence), rows, importProgress));
      ReportPrinter.print(table, report, spec.commandLine().getOut());
      if (arguments.report != null) {
        ReportPrinter.write(table, report, arguments.report);
      }
      if (report.created() + report.changed() > 0) {
        refresh(persistence);
      }
    }
    return CommandLine.ExitCode.OK;
  }

  private static void refresh(Persistence persistence) {
    try {
      Wiring.refreshSummaries(persistence).refreshAll();
    } catch (RuntimeException e) {
      throw new CommandException(
          "The rows are in; searches show them when the server has refreshed its summaries, which"
              + " failed here: "
              + firstCause(e),
          e);
    }
  }

  private static String firstCause(Throwable failure) {
    var cause = failure.getCause();
    return cause == null
        ? String.valueOf(failure.getMessage()).lines().findFirst().orElse("")
        : firstCause(cause);
  }

  /** Before hours of work, not after. */
  private static void requireWritable(@Nullable Path report) {
    var folder = report == null ? null : report.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new CommandException("There is no folder " + folder + " for the report.");
    }
  }

  private ImportReport withProgress(
      List<CsvRow> rows, Function<ImportProgress, ImportReport> work) {
    if (!CommandLine.Help.Ansi.AUTO.enabled()) {
      return work.apply(new ProgressLines(spec.commandLine().getErr(), rows.size()));
    }
    try (var bar =
        new ProgressBarBuilder()
            .setTaskName("Importing")
            .setInitialMax(rows.size())
            .setStyle(ProgressBarStyle.ASCII)
            .build()) {
      return work.apply(bar::stepTo);
    }
  }

  private interface Take {
    ImportReport from(ImportCatalogue catalogue, List<CsvRow> rows, ImportProgress importProgress);
  }
}
