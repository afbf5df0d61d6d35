package io.blotter.migrations.adoption;

import java.util.ArrayList;
import java.util.List;

/**
 * What an adoption comes to.
 *
 * @param differences of both schemas
 * @param refused rows that the registry's rules refuse, each line with what is done about it
 * @param blocking those that are still refused after all repairs
 * @param tables what became of the rows; empty when something blocks
 * @param plan the SQL that it ran, or would run
 */
public record AdoptionReport(
    List<String> differences,
    List<String> refused,
    List<String> blocking,
    List<AdoptedTable> tables,
    String plan) {
  /** Whether the rows can be taken over. */
  public boolean isPossible() {
    return blocking.isEmpty();
  }

  /** For people. */
  public List<String> lines() {
    var lines = new ArrayList<String>();
    add(lines, "Schema", differences);
    add(lines, "Rows that the registry refuses", refused);
    add(lines, "Rows that it still refuses", blocking);
    add(
        lines,
        "Rows of each table there, here, changed on the way, left out",
        tables.stream()
            .map(table ->
                "%-42s %9d %9d %7d %7d"
                    .formatted(
                        table.name(),
                        table.there(),
                        table.here(),
                        table.changed(),
                        table.leftOut()))
            .toList());
    return lines;
  }

  private static void add(List<String> lines, String title, List<String> items) {
    if (!items.isEmpty()) {
      lines.add(title + ":");
      items.forEach(item -> lines.add("  " + item));
    }
  }
}
