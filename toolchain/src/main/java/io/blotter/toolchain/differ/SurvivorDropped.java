package io.blotter.toolchain.differ;

/** The differ knows no way but to drop a table that the target still has. */
final class SurvivorDropped extends RuntimeException {
  SurvivorDropped(String table) {
    super(
        "table %s would be dropped and made again, and its rows lost: write this change by hand"
            .formatted(table),
        null,
        false,
        false);
  }
}
