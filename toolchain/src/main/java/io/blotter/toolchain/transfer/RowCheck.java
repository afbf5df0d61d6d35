package io.blotter.toolchain.transfer;

import java.util.List;

/**
 * What must hold for each row of a table.
 *
 * @param table quoted and with its schema
 * @param columns that it looks at, as they are declared
 */
record RowCheck(String table, String expression, List<String> columns) {
  RowCheck {
    columns = List.copyOf(columns);
  }
}
