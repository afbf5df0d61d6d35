package io.blotter.toolchain.differ;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Two schemas held against each other, without touching either. */
public final class SchemaComparison {
  private SchemaComparison() {}

  /**
   * How one database differs from what is expected of it, an object and an attribute per line, with
   * the statement that settles it where that is known; none when the schemas are the same. Flyway's
   * version table does not count.
   */
  public static List<String> between(ScratchDatabase database, ScratchDatabase expected)
      throws SQLException {
    return between(Fingerprint.of(database), Fingerprint.of(expected));
  }

  static List<String> between(Fingerprint here, Fingerprint there) {
    var differences = new ArrayList<String>();
    for (var difference : here.differences(there)) {
      if (!difference.object().contains("flyway_schema_history")) {
        differences.add(CatalogFixups.explained(difference, here, there));
      }
    }
    return differences;
  }
}
