package io.blotter.bootstrap.command.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The rows of a text whose cells are kept apart by one character. A line whose quotes cannot be
 * understood is a row of one cell, and the next line begins anew.
 */
final class CsvRows {
  /** What programs put between cells. */
  static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

  private static final int HEAD = 25;

  private final TextFile text;
  private final char separator;

  CsvRows(TextFile text, char separator) {
    this.text = text;
    this.separator = separator;
  }

  /** The first rows. */
  List<RawRow> head() throws IOException {
    var rows = new ArrayList<RawRow>();
    try (var in = text.reader();
        var records = reader(in)) {
      records.stream().limit(HEAD).forEach(row -> rows.add(row(row, 0)));
    } catch (CsvParseException otherSeparator) {
      return rows;
    }
    return rows;
  }

  void forEach(Consumer<RawRow> each) throws IOException {
    var read = read(0, each);
    while (read >= 0) {
      read = read(read, each);
    }
  }

  /**
   * Reads on after so many lines; says after how many to go on, or less than nothing at the end.
   */
  private long read(long skipped, Consumer<RawRow> each) throws IOException {
    var last = new long[] {skipped};
    try (var in = text.reader()) {
      skip(in, skipped);
      try (var records = reader(in)) {
        records.forEach(row -> {
          last[0] = skipped + row.getStartingLineNumber() + lineBreaks(row);
          each.accept(row(row, skipped));
        });
      }
      return -1;
    } catch (CsvParseException broken) {
      return passOver(last[0], each);
    }
  }

  /** The first line after so many that is not blank, as one cell. */
  private long passOver(long skipped, Consumer<RawRow> each) throws IOException {
    try (var in = text.reader()) {
      skip(in, skipped);
      var line = skipped + 1;
      var broken = in.readLine();
      while (broken != null && broken.isEmpty()) {
        broken = in.readLine();
        line++;
      }
      each.accept(new RawRow(line, List.of(broken == null ? "" : broken)));
      return line;
    }
  }

  private static void skip(BufferedReader in, long lines) throws IOException {
    for (var i = 0L; i < lines; i++) {
      in.readLine();
    }
  }

  private static long lineBreaks(CsvRecord row) {
    return row.getFields().stream()
        .flatMapToInt(String::chars)
        .filter(each -> each == '\n')
        .count();
  }

  private static RawRow row(CsvRecord row, long skipped) {
    return new RawRow(skipped + row.getStartingLineNumber(), row.getFields());
  }

  private CsvReader<CsvRecord> reader(BufferedReader in) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .ofCsvRecord(in);
  }
}
