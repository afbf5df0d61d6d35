package io.blotter.toolchain.lint;

/** One place in a migration that breaks a rule, and how to do the same thing safely. */
public record LintFinding(Rule rule, String file, int line, String message) {
  public Severity severity() {
    return rule.severity();
  }

  public String recipe() {
    return rule.recipe();
  }

  @Override
  public String toString() {
    return file + ":" + line + ": " + rule + " " + severity() + ": " + message + ". " + recipe();
  }
}
