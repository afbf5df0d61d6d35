package io.blotter.toolchain.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A piece of SQL as PostgreSQL's lexer sees it; what must not be touched is one piece. */
public record SqlToken(Kind kind, String text, int offset) {
  /** What a piece is. */
  public enum Kind {
    WORD,
    QUOTED,
    COMMENT,
    SPACE,
    SYMBOL
  }

  private static final Pattern PIECE =
      Pattern.compile(
          """
          (?<COMMENT>--[^\\n]*|/\\*)\
          |(?<QUOTED>[eE]'(?:[^'\\\\]++|\\\\.|'')*+'|'[^']*+'|"[^"]*+"|\\$(?<tag>(?:[\\p{L}_][\\p{L}\\d_]*)?)\\$.*?\\$\\k<tag>\\$)\
          |(?<WORD>[\\p{L}_][\\p{L}\\d_$]*+)\
          |(?<SPACE>\\s++)\
          |\\d[\\w.]*+|.\
          """,
          Pattern.DOTALL);
  private static final Pattern COMMENT_MARK = Pattern.compile("/\\*|\\*/");

  /** Every piece, in order: together they are the text again. */
  public static List<SqlToken> of(String sql) {
    var tokens = new ArrayList<SqlToken>();
    var matcher = PIECE.matcher(sql);
    var at = 0;
    while (at < sql.length() && matcher.find(at)) {
      var kind = kind(matcher);
      var end = matcher.group().equals("/*") ? endOfComment(sql, at) : matcher.end();
      tokens.add(new SqlToken(kind, sql.substring(at, end), at));
      at = end;
    }
    return tokens;
  }

  private static Kind kind(Matcher matcher) {
    for (var kind : List.of(Kind.COMMENT, Kind.QUOTED, Kind.WORD, Kind.SPACE)) {
      if (matcher.group(kind.name()) != null) {
        return kind;
      }
    }
    return Kind.SYMBOL;
  }

  private static int endOfComment(String sql, int start) {
    var marks = COMMENT_MARK.matcher(sql);
    var depth = 0;
    var at = start;
    while (marks.find(at)) {
      depth += marks.group().equals("/*") ? 1 : -1;
      at = marks.end();
      if (depth == 0) {
        return at;
      }
    }
    return sql.length();
  }

  public boolean isWord(String word) {
    return kind == Kind.WORD && text.equalsIgnoreCase(word);
  }

  public boolean isSymbol(String symbol) {
    return kind == Kind.SYMBOL && text.equals(symbol);
  }

  public boolean isBlank() {
    return kind == Kind.SPACE || kind == Kind.COMMENT;
  }

  /** As the house writes it: PostgreSQL folds unquoted words itself, so the meaning stays. */
  public String inHouseStyle() {
    return kind == Kind.WORD ? text.toLowerCase(Locale.ROOT) : text;
  }
}
