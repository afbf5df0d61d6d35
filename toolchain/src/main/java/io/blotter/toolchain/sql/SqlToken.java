package io.blotter.toolchain.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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

  /** Every piece, in order: together they are the text again. */
  public static List<SqlToken> of(String sql) {
    var tokens = new ArrayList<SqlToken>();
    new SqlScanner(sql).forEachRemaining(tokens::add);
    return List.copyOf(tokens);
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
