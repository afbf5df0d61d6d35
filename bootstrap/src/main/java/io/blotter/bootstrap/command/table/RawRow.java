package io.blotter.bootstrap.command.table;

import java.util.List;

/** A row as it stands in a file. */
record RawRow(long line, List<String> cells) {
  boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }
}
