package io.blotter.toolchain.lint;

import io.blotter.toolchain.sql.SqlStatement;
import io.blotter.toolchain.sql.SqlToken;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A file as lint reads it: one broken statement does not hide the others.
 *
 * @param comments the lines that hold nothing but a comment, by number
 */
record Pieces(List<SqlStatement> statements, SortedMap<Integer, String> comments) {
  private static final Pattern COPIED_ROWS =
      Pattern.compile(
          "^([ \\t]*copy\\b[^;]*\\bfrom\\s+stdin\\b[^;]*;[^\\n]*\\n)(?:.*?\\n)??\\\\\\.$",
          Pattern.MULTILINE | Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final Pattern ESCAPED = Pattern.compile("\\\\(.)", Pattern.DOTALL);

  static Pieces of(String text) {
    var sql = COPIED_ROWS.matcher(text).replaceAll(Pieces::withoutRows);
    return new Pieces(
        SqlStatement.in(sql).stream()
            .map(statement -> SqlStatement.of(spelled(statement.tokens()), statement.line()))
            .toList(),
        comments(sql));
  }

  /** What is no SQL gives way to as many empty lines. */
  private static String withoutRows(MatchResult copy) {
    var head = copy.group(1);
    return Matcher.quoteReplacement(head + "\n".repeat(lines(copy.group()) - lines(head)));
  }

  /** As the grammar spells it, which does not know {@code E'\''}. */
  private static String spelled(List<SqlToken> tokens) {
    return tokens.stream()
        .map(token ->
            token.kind() == SqlToken.Kind.QUOTED && token.text().matches("(?s)[eE]'.*")
                ? ESCAPED
                    .matcher(token.text())
                    .replaceAll(escape ->
                        Matcher.quoteReplacement(
                            escape.group(1).equals("'") ? "''" : escape.group()))
                : token.text())
        .collect(Collectors.joining());
  }

  private static SortedMap<Integer, String> comments(String sql) {
    var comments = new TreeMap<Integer, String>();
    var line = 1;
    var beginsLine = true;
    for (var token : SqlToken.of(sql)) {
      if (token.kind() == SqlToken.Kind.COMMENT && token.text().startsWith("--") && beginsLine) {
        comments.put(line, token.text().strip());
      }
      line += lines(token.text());
      beginsLine =
          token.kind() == SqlToken.Kind.SPACE && (beginsLine || token.text().contains("\n"));
    }
    return comments;
  }

  private static int lines(String text) {
    return (int) text.chars().filter(character -> character == '\n').count();
  }
}
