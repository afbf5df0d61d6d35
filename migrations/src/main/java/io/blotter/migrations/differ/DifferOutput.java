package io.blotter.migrations.differ;

import java.util.List;

/** The differ's text as single statements, without what belongs to its own session. */
final class DifferOutput {
  private DifferOutput() {}

  static List<String> statements(String script) {
    return SqlStatement.in(script).stream()
        .filter(statement -> !isSetting(statement) && !isOwner(statement))
        .map(statement -> SqlFormat.statement(statement.text()))
        .toList();
  }

  private static boolean isSetting(SqlStatement statement) {
    return statement.head(1).equals(List.of("set"));
  }

  private static boolean isOwner(SqlStatement statement) {
    var words = statement.head(Integer.MAX_VALUE);
    return words.size() > 3
        && words.getFirst().equals("alter")
        && words.subList(words.size() - 3, words.size() - 1).equals(List.of("owner", "to"));
  }
}
