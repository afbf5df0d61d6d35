package io.blotter.bootstrap.command.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.blotter.application.imports.CsvRow;
import io.blotter.application.imports.ImportFinding;
import io.blotter.application.imports.ImportReport;
import io.blotter.application.imports.TableShape;
import io.blotter.application.shared.SpreadsheetText;
import io.blotter.toolchain.cli.CommandException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells a person what an import did. */
public final class ReportPrinter {
  private ReportPrinter() {}

  public static void print(ImportTable table, ImportReport report, PrintWriter out) {
    table.notes().forEach(out::println);
    out.printf(
        "%,d rows: %,d created, %,d changed, %,d unchanged; %,d flagged, %,d refused.%n",
        report.rows(),
        report.created(),
        report.changed(),
        report.unchanged(),
        report.flagged(),
        report.refused());
    report
        .byReason()
        .forEach((reason, count) ->
            out.printf(
                "  %-8s %-26s %,7d%n",
                reason.refuses() ? "refused" : "flagged", words(reason), count));
    out.flush();
  }

  /** Writes flagged and refused rows whole: corrected, the report can be imported as it is. */
  public static void write(ImportTable table, ImportReport report, Path file) {
    var findings = report.findings().stream().collect(Collectors.groupingBy(ImportFinding::line));
    try (var csv = CsvWriter.builder().build(file)) {
      var header = table.rows().getFirst().header().names();
      csv.writeRecord(beside(TableShape.REPORT_COLUMNS, table.rows().getFirst(), header));
      for (var row : table.rows()) {
        var found = findings.get(row.line());
        if (found != null) {
          csv.writeRecord(beside(summary(row, found), row, row.cells()));
        }
      }
    } catch (IOException e) {
      throw new CommandException("The report cannot be written to " + file + ": " + e.getMessage());
    }
  }

  private static List<String> summary(CsvRow row, List<ImportFinding> findings) {
    var isRefused = findings.stream().anyMatch(importFinding -> importFinding.reason().refuses());
    return List.of(
        Long.toString(row.line()),
        isRefused ? "refused" : "flagged",
        joined(findings, importFinding -> words(importFinding.reason())),
        joined(findings, ImportFinding::detail));
  }

  private static String joined(List<ImportFinding> findings, Function<ImportFinding, String> part) {
    return findings.stream().map(part).collect(Collectors.joining(" | "));
  }

  /** An earlier report's own columns are not repeated. */
  private static List<String> beside(List<String> summary, CsvRow row, List<String> cells) {
    var names = row.header().names();
    var written = new ArrayList<>(summary.stream().map(SpreadsheetText::harmless).toList());
    for (var i = 0; i < cells.size(); i++) {
      if (i >= names.size() || !TableShape.REPORT_COLUMNS.contains(names.get(i))) {
        written.add(SpreadsheetText.harmless(SpreadsheetText.original(cells.get(i))));
      }
    }
    return written;
  }

  private static String words(ImportFinding.Reason reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
