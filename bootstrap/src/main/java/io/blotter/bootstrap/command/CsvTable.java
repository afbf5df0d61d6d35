package io.blotter.bootstrap.command;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.blotter.application.imports.Cells;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Reads a table of comma-separated values whose first line names the columns. */
final class CsvTable {
  private CsvTable() {}

  /** The rows of {@code file}, which must have these columns. */
  static List<Cells> read(Path file, List<String> columns) {
    if (Files.isDirectory(file)) {
      throw new CommandProblem(file + " is a folder; give the CSV file in it.");
    }
    try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        var records = CsvReader.builder().ofNamedCsvRecord(pastByteOrderMark(in))) {
      var rows = records.stream().map(record -> cells(file, record, columns)).toList();
      if (rows.isEmpty()) {
        throw new CommandProblem(file + " has no rows.");
      }
      return rows;
    } catch (NoSuchFileException e) {
      throw new CommandProblem("There is no file " + file + ".");
    } catch (CsvParseException e) {
      throw new CommandProblem(file + " is not a CSV file: " + e.getMessage());
    } catch (IOException | UncheckedIOException e) {
      throw new CommandProblem(
          isEncoding(e) ? file + " is not UTF-8." : file + " cannot be read: " + e.getMessage());
    }
  }

  /** Spreadsheets begin files of UTF-8 with one. */
  private static BufferedReader pastByteOrderMark(BufferedReader in) throws IOException {
    in.mark(1);
    if (in.read() != '\uFEFF') {
      in.reset();
    }
    return in;
  }

  private static Cells cells(Path file, NamedCsvRecord record, List<String> columns) {
    var values = record.getFieldsAsMap();
    for (var column : columns) {
      if (!values.containsKey(column)) {
        throw new CommandProblem(
            file + " line " + record.getStartingLineNumber() + " has no column " + column + ".");
      }
    }
    return new Cells(record.getStartingLineNumber(), values);
  }

  private static boolean isEncoding(Throwable e) {
    return e instanceof CharacterCodingException
        || e.getCause() instanceof CharacterCodingException;
  }
}
