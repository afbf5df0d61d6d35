package io.blotter.toolchain.transfer;

import java.util.List;

/**
 * A table that rows are taken from.
 *
 * @param name as it is declared
 * @param quoted as it is written in SQL, with its schema
 * @param columns those that hold values of their own
 */
record SourceTable(String name, String quoted, boolean partitioned, List<SourceColumn> columns) {
  SourceTable {
    columns = List.copyOf(columns);
  }

  /** Those that tell its rows apart: all of them where there is no key. */
  List<SourceColumn> key() {
    var key = columns.stream().filter(SourceColumn::inKey).toList();
    return key.isEmpty() ? columns : key;
  }

  /**
   * What reads the rows.
   *
   * @param values the columns that are read, or null in the place of one
   * @param conditions which rows are left out, once those values stand in them
   */
  String reading(List<String> values, List<String> conditions) {
    var rows =
        "select " + String.join(", ", values) + (partitioned ? " from " : " from only ") + quoted;
    return conditions.isEmpty()
        ? "copy (" + rows + ") to stdout"
        : "copy (select * from ("
            + rows
            + ") as chosen where "
            + String.join(" and ", conditions)
            + ") to stdout";
  }
}
