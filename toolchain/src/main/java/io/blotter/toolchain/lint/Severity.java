package io.blotter.toolchain.lint;

/** Whether a finding stops a migration, deserves a second look, or is worth knowing. */
public enum Severity {
  ERROR,
  WARNING,
  INFO
}
