package io.blotter.web.search;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.blotter.application.search.SearchResult;
import io.blotter.application.shared.SpreadsheetText;
import io.blotter.application.shared.TextStream;
import io.blotter.domain.shared.Labelled;
import io.blotter.web.shared.Answer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Search results as a file for a spreadsheet. Text that a spreadsheet would take for a formula gets
 * an apostrophe in front; lists and truth values are written as the reference writes them.
 */
final class SearchCsv {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyy-MM-dd-HH-mm-ss").withZone(ZoneOffset.UTC);

  private SearchCsv() {}

  /**
   * @param results hands each result over
   */
  static Answer answer(Consumer<Consumer<SearchResult>> results, Instant now) {
    return Answer.csv(
        new TextStream(out -> write(results, out)), "search_results-" + STAMP.format(now) + ".csv");
  }

  private static void write(Consumer<Consumer<SearchResult>> results, Consumer<String> out) {
    var lines = new StringWriter();
    try (var csv = CsvWriter.builder().bufferSize(0).build(lines)) {
      csv.writeRecord(
          "id",
          "data_source_name",
          "description",
          "record_type",
          "source_url",
          "record_formats",
          "coverage_start",
          "coverage_end",
          "agency_supplied",
          "agency_name",
          "municipality",
          "state_iso",
          "jurisdiction_type");
      results.accept(result -> {
        csv.writeRecord(cells(result));
        out.accept(taken(lines));
      });
      out.accept(taken(lines));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String taken(StringWriter lines) {
    var text = lines.toString();
    lines.getBuffer().setLength(0);
    return text;
  }

  private static List<String> cells(SearchResult result) {
    return List.of(
        Long.toString(result.id()),
        SpreadsheetText.harmless(result.dataSourceName()),
        SpreadsheetText.harmless(result.description()),
        label(result.recordType()),
        SpreadsheetText.harmless(result.sourceUrl()),
        list(result.recordFormats()),
        Objects.toString(result.coverageStart(), ""),
        Objects.toString(result.coverageEnd(), ""),
        truth(result.agencySupplied()),
        SpreadsheetText.harmless(result.agencyName()),
        SpreadsheetText.harmless(result.municipality()),
        SpreadsheetText.harmless(result.stateIso()),
        label(result.jurisdictionType()));
  }

  private static String label(Labelled value) {
    return value.label();
  }

  private static String truth(@Nullable Boolean value) {
    return value == null ? "" : value ? "True" : "False";
  }

  private static String list(List<String> values) {
    return values.stream()
        .map(value -> "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'")
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
