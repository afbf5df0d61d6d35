package io.blotter.application.imports;

import io.blotter.application.imports.ImportFinding.Reason;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What an import did: rows by outcome, and every fault. A flagged row was taken over with a fault
 * and also counts as created, changed or unchanged.
 */
public record ImportReport(
    int rows, int created, int changed, int unchanged, List<ImportFinding> findings) {
  public ImportReport {
    findings = List.copyOf(findings);
  }

  /** Rows that were left out. */
  public int refused() {
    return lines(true);
  }

  /** Rows that were taken over with a fault. */
  public int flagged() {
    return lines(false);
  }

  public Map<Reason, Long> byReason() {
    return findings.stream()
        .collect(
            Collectors.groupingBy(
                ImportFinding::reason, () -> new EnumMap<>(Reason.class), Collectors.counting()));
  }

  private int lines(boolean refused) {
    var out = new HashSet<Long>();
    findings.stream().filter(f -> f.reason().refuses()).forEach(f -> out.add(f.line()));
    if (refused) {
      return out.size();
    }
    var lines = findings.stream().map(ImportFinding::line).distinct();
    return (int) lines.filter(line -> !out.contains(line)).count();
  }
}
