package io.blotter.bootstrap.command.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.blotter.application.imports.Cells;
import io.blotter.application.imports.Finding;
import io.blotter.application.imports.ImportReport;
import io.blotter.application.imports.TableShape;
import io.blotter.application.shared.SpreadsheetText;
import io.blotter.bootstrap.command.CommandProblem;
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
    var findings = report.findings().stream().collect(Collectors.groupingBy(Finding::line));
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
      throw new CommandProblem("The report cannot be written to " + file + ": " + e.getMessage());
    }
  }

  private static List<String> summary(Cells row, List<Finding> findings) {
    var isRefused = findings.stream().anyMatch(finding -> finding.reason().refuses());
    return List.of(
        Long.toString(row.line()),
        isRefused ? "refused" : "flagged",
        joined(findings, finding -> words(finding.reason())),
        joined(findings, Finding::detail));
  }

  private static String joined(List<Finding> findings, Function<Finding, String> part) {
    return findings.stream().map(part).collect(Collectors.joining(" | "));
  }

  /** An earlier report's own columns are not repeated. */
  private static List<String> beside(List<String> summary, Cells row, List<String> cells) {
    var names = row.header().names();
    var written = new ArrayList<>(summary.stream().map(SpreadsheetText::harmless).toList());
    for (var i = 0; i < cells.size(); i++) {
      if (i >= names.size() || !TableShape.REPORT_COLUMNS.contains(names.get(i))) {
        written.add(SpreadsheetText.harmless(SpreadsheetText.original(cells.get(i))));
      }
    }
    return written;
  }

  private static String words(Finding.Reason reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
