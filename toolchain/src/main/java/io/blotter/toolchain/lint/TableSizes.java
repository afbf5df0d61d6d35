package io.blotter.toolchain.lint;

import java.util.OptionalLong;

/** How many rows the tables and indexes of the database have on which a migration is to run. */
@FunctionalInterface
public interface TableSizes {
  /** Below this many rows a lock is over before anybody notices. */
  long SMALL = 10_000;

  /** No database at hand: every table may be large. */
  TableSizes UNKNOWN = _ -> OptionalLong.empty();

  /** Estimated rows of a table or an index; empty when it is not known. */
  OptionalLong rows(QualifiedName relation);

  /** Whether a relation is known to be so small that locking it does not matter. */
  default boolean small(QualifiedName relation) {
    var rows = rows(relation);
    return rows.isPresent() && rows.getAsLong() < SMALL;
  }
}
