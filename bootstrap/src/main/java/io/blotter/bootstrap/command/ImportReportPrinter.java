package io.blotter.bootstrap.command;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.blotter.application.imports.Finding;
import io.blotter.application.imports.ImportReport;
import io.blotter.application.shared.SpreadsheetText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;

/** Tells a person what an import did. */
final class ImportReportPrinter {
  private ImportReportPrinter() {}

  static void print(ImportReport report, PrintWriter out) {
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

  static void write(ImportReport report, Path file) {
    try (var csv = CsvWriter.builder().build(file)) {
      csv.writeRecord("line", "key", "outcome", "reason", "detail");
      for (var finding : report.findings()) {
        csv.writeRecord(
            Long.toString(finding.line()),
            SpreadsheetText.harmless(finding.key()),
            finding.reason().refuses() ? "refused" : "flagged",
            words(finding.reason()),
            SpreadsheetText.harmless(finding.detail()));
      }
    } catch (IOException e) {
      throw new CommandProblem("The report cannot be written to " + file + ": " + e.getMessage());
    }
  }

  private static String words(Finding.Reason reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
