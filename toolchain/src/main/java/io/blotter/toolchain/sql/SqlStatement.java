package io.blotter.toolchain.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One statement of a script, without its semicolon and without comments around it.
 *
 * @param line where it starts, counted from 1
 * @param tokens the pieces of its text
 */
public record SqlStatement(String text, int line, List<SqlToken> tokens) {
  /** A text that is one statement. */
  public static SqlStatement of(String text, int line) {
    return new SqlStatement(text, line, SqlToken.of(text));
  }

  /**
   * Splits a script; semicolons in quotes, in SQL function bodies and among the actions of a rule
   * do not end. A parenthesis that nobody closed spoils one statement and not the rest.
   */
  public static List<SqlStatement> in(String script) {
    var statements = new ArrayList<SqlStatement>();
    var current = new ArrayList<SqlToken>();
    var nesting = new Nesting();
    var line = 1;
    var firstLine = 1;
    for (var token : SqlToken.of(script)) {
      nesting.enter(token);
      if (token.isSymbol(";") && nesting.isOutside(current)) {
        add(statements, current, script, firstLine);
        current.clear();
        nesting = new Nesting();
      } else if (!current.isEmpty() || !token.isBlank()) {
        firstLine = current.isEmpty() ? line : firstLine;
        current.add(token);
      }
      line += (int) token.text().chars().filter(c -> c == '\n').count();
    }
    add(statements, current, script, firstLine);
    return statements;
  }

  private static void add(
      List<SqlStatement> statements, List<SqlToken> tokens, String script, int line) {
    var last = tokens.size();
    while (last > 0 && tokens.get(last - 1).isBlank()) {
      last--;
    }
    if (last > 0) {
      var start = tokens.getFirst().offset();
      var end = tokens.get(last - 1).offset() + tokens.get(last - 1).text().length();
      statements.add(
          new SqlStatement(
              script.substring(start, end), line, List.copyOf(tokens.subList(0, last))));
    }
  }

  /** Words and symbols up to a number of them, as the house writes them. */
  public List<String> head(int length) {
    return tokens.stream()
        .filter(token -> !token.isBlank())
        .limit(length)
        .map(SqlToken::inHouseStyle)
        .toList();
  }

  /** Parentheses, and {@code begin atomic … end} with the {@code case … end} in it. */
  private static final class Nesting {
    private int parentheses;
    private int blocks;
    private boolean afterBegin;

    void enter(SqlToken token) {
      if (token.isBlank()) {
        return;
      }
      if (token.isSymbol("(")) {
        parentheses++;
      } else if (token.isSymbol(")")) {
        parentheses--;
      } else if ((token.isWord("atomic") && afterBegin) || (token.isWord("case") && blocks > 0)) {
        blocks++;
      } else if (token.isWord("end") && blocks > 0) {
        blocks--;
      }
      afterBegin = token.isWord("begin");
    }

    boolean isOutside(List<SqlToken> statement) {
      return blocks == 0 && (parentheses <= 0 || !isRule(statement));
    }

    private static boolean isRule(List<SqlToken> statement) {
      return statement.stream()
          .filter(token -> !token.isBlank())
          .limit(4)
          .map(SqlToken::inHouseStyle)
          .collect(Collectors.joining(" "))
          .matches("create (or replace )?rule\\b.*");
    }
  }
}
