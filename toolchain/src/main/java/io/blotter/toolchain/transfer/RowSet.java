package io.blotter.toolchain.transfer;

import java.util.List;

/**
 * Rows of one table, as they are moved.
 *
 * @param table its name, quoted and with its schema
 * @param columns those that are moved, quoted
 */
public record RowSet(String table, List<String> columns) {
  public RowSet {
    columns = List.copyOf(columns);
  }

  String copyIn() {
    return "copy " + table + " (" + String.join(", ", columns) + ") from stdin";
  }
}
