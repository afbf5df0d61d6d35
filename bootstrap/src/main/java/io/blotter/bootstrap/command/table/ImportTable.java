package io.blotter.bootstrap.command.table;

import io.blotter.application.imports.CsvRow;
import io.blotter.application.imports.TableShape;
import io.blotter.toolchain.cli.CommandException;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A table that is to be taken over.
 *
 * @param notes what an operator should know about how it was read
 */
public record ImportTable(List<CsvRow> rows, List<String> notes) {
  public ImportTable {
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }

  /** The rows of {@code file}, which must have the columns that the shape requires. */
  public static ImportTable read(Path file, TableShape shape) {
    if (Files.isDirectory(file)) {
      throw new CommandException(file + " is a folder; give the table in it.");
    }
    try {
      return rowsOf(file, TableRows.in(file, shape), shape);
    } catch (NoSuchFileException e) {
      throw new CommandException("There is no file " + file + ".");
    } catch (EOFException e) {
      throw new CommandException(file + " ends too soon; copy it anew.");
    } catch (IOException | UncheckedIOException e) {
      throw new CommandException(
          file
              + (isEncoding(e)
                  ? " is damaged: not all of it is text; copy it anew."
                  : " cannot be read: " + e.getMessage()));
    }
  }

  private static ImportTable rowsOf(Path file, TableRows table, TableShape shape)
      throws IOException {
    var layout = table.layout();
    var columns = new ColumnCheck(file, layout, shape);
    columns.requireColumns();
    var rows = new ArrayList<CsvRow>();
    table.forEach(row -> {
      if (row.line() > layout.line() && !row.isBlank()) {
        rows.add(new CsvRow(row.line(), layout.header(), row.cells()));
      }
    });
    if (rows.isEmpty()) {
      throw new CommandException(file + " has no rows.");
    }
    var notes = new ArrayList<>(table.notes());
    notes.addAll(columns.notes());
    return new ImportTable(rows, notes);
  }

  private static boolean isEncoding(Throwable e) {
    return e instanceof CharacterCodingException
        || e.getCause() instanceof CharacterCodingException;
  }
}
