package io.blotter.toolchain.cli;

import io.blotter.toolchain.differ.RenameHint;
import java.util.List;

/** Asks on a terminal what nobody can see from two schemas. */
final class RenameQuestions {
  private RenameQuestions() {}

  /** The renames that somebody confirmed; none where nobody can be asked. */
  static List<RenameHint> ask(List<RenameHint> candidates) {
    var console = Terminal.console();
    if (console == null) {
      return List.of();
    }
    return candidates.stream()
        .filter(hint -> {
          var answer = console.readLine("Was this renamed: %s? [y/N] ", hint);
          return answer != null && answer.strip().equalsIgnoreCase("y");
        })
        .toList();
  }
}
