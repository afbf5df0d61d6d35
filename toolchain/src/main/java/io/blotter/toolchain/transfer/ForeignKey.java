package io.blotter.toolchain.transfer;

import java.util.List;

/**
 * Columns of one table that point to rows of another.
 *
 * @param table that has them, quoted and with its schema
 * @param referenced the other, quoted and with its schema
 * @param columns as they are declared
 * @param full whether either all of them are null, or none is
 */
record ForeignKey(String table, String referenced, List<String> columns, boolean full) {
  ForeignKey {
    columns = List.copyOf(columns);
  }
}
