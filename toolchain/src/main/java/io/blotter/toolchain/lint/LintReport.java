package io.blotter.toolchain.lint;

import java.util.List;

/**
 * What lint found, in the order of files and lines, and how many findings a {@code lint:allow} with
 * a reason kept off the list.
 */
public record LintReport(List<LintFinding> findings, int allowed) {
  public LintReport {
    findings = List.copyOf(findings);
  }

  /** Whether a finding stops the migration. */
  public boolean failed() {
    return findings.stream().anyMatch(lintFinding -> lintFinding.severity() == Severity.ERROR);
  }
}
