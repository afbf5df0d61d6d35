package io.blotter.toolchain.differ;

import java.sql.SQLException;
import java.util.stream.Collectors;
import org.pgcodekeeper.core.schema.AbstractDatabase;

/**
 * A database's schema at one moment, as both instruments read it; it stays what it was when the
 * database moves on.
 *
 * @param parsed what the differ reads; held against others, never changed
 */
record Schema(Fingerprint fingerprint, AbstractDatabase parsed) {
  /** Reads with both instruments at once. */
  static Schema of(ScratchDatabase database) throws SQLException {
    try (var parsed = Beside.start(() -> SchemaLoader.load(database))) {
      return new Schema(database.fingerprint(), parsed.result());
    }
  }

  /** The same to the catalog, whatever the differ thinks. */
  static void requireSame(Fingerprint here, Fingerprint there, String otherwise) {
    var left = here.differences(there);
    if (!left.isEmpty()) {
      throw new CannotPropose(
          left.stream()
              .map(Fingerprint.Difference::toString)
              .collect(Collectors.joining("; ", otherwise, "")));
    }
  }
}
