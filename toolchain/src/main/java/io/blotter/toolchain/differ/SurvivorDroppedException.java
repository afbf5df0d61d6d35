package io.blotter.toolchain.differ;

/** The differ knows no way but to drop a table that the target still has. */
final class SurvivorDroppedException extends RuntimeException {
  SurvivorDroppedException(String table) {
    super(
        """
        table %s would be dropped and made again, and its rows lost: write this change by hand \
        (db create --empty): make the new table under another name, copy the rows, drop the old \
        one and rename\
        """
            .formatted(table),
        null,
        false,
        false);
  }
}
