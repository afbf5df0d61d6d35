package io.blotter.migrations.differ;

import java.util.List;
import java.util.regex.Pattern;

/** The differ's text as single statements, without what belongs to its own session. */
final class DifferOutput {
  /** Some builds of the server mark a column with the version of its making: not ours to set. */
  private static final Pattern SERVER_MARK =
      Pattern.compile("(?i)\\balter\\s+column\\s+\\S+\\s+(re)?set\\s*\\(\\s*pg_attver\\b");

  private DifferOutput() {}

  static List<String> statements(String script) {
    return SqlStatement.in(script).stream()
        .filter(statement ->
            !isSetting(statement)
                && !isOwner(statement)
                && !SERVER_MARK.matcher(statement.text()).find())
        .map(statement -> SqlFormat.statement(withoutComments(statement.text())))
        .toList();
  }

  /** The differ remarks on what it does; comments in quoted bodies are somebody's and stay. */
  private static String withoutComments(String sql) {
    var text = new StringBuilder();
    var gap = "";
    for (var token : SqlToken.of(sql)) {
      if (!token.isBlank()) {
        text.append(gap).append(token.text());
        gap = "";
      } else if (token.kind() == SqlToken.Kind.SPACE) {
        gap = token.text();
      } else if (gap.isEmpty()) {
        gap = " ";
      }
    }
    return text.toString();
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
