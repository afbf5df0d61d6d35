package io.blotter.toolchain.lint;

/** L34: whether others wait for a revision whose head says that they do not. */
final class BlockingRules {
  private BlockingRules() {}

  /** To be asked last: it judges by what the rules about locks found, reasons given or not. */
  static void check(Inspection file) {
    if (file.file().isCalledNotBlocking()) {
      file.locks()
          .forEach(found ->
              file.report(Rule.L34, found.line(), found.line(), "others wait: " + found.message()));
    }
  }
}
