package io.blotter.toolchain.sql;

import io.blotter.toolchain.sql.SqlToken.Kind;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Cuts SQL into pieces, one after the other. */
final class SqlScanner implements Iterator<SqlToken> {
  private final String sql;
  private int at;

  SqlScanner(String sql) {
    this.sql = sql;
  }

  @Override
  public boolean hasNext() {
    return at < sql.length();
  }

  @Override
  public SqlToken next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    var first = sql.codePointAt(at);
    if (sql.startsWith("--", at)) {
      return piece(Kind.COMMENT, endOfLine());
    } else if (sql.startsWith("/*", at)) {
      return piece(Kind.COMMENT, endOfComment());
    }
    var quoted = endOfQuoted(first);
    if (quoted > 0) {
      return piece(Kind.QUOTED, quoted);
    } else if (isLetter(first)) {
      return piece(Kind.WORD, endOfWord());
    } else if (isSpace(first)) {
      return piece(Kind.SPACE, endOfSpace());
    }
    return piece(Kind.SYMBOL, isDigit(first) ? endOfNumber() : at + Character.charCount(first));
  }

  private SqlToken piece(Kind kind, int end) {
    var token = new SqlToken(kind, sql.substring(at, end), at);
    at = end;
    return token;
  }

  private int endOfLine() {
    var end = sql.indexOf('\n', at);
    return end < 0 ? sql.length() : end;
  }

  /** Comments nest. */
  private int endOfComment() {
    var depth = 0;
    for (var i = at; i < sql.length(); i++) {
      if (sql.startsWith("/*", i)) {
        depth++;
        i++;
      } else if (sql.startsWith("*/", i)) {
        depth--;
        i++;
        if (depth == 0) {
          return i + 1;
        }
      }
    }
    return sql.length();
  }

  /** Behind the closing quote, or 0 where there is none. */
  private int endOfQuoted(int first) {
    return switch (first) {
      case '\'', '"' -> sql.indexOf(first, at + 1) + 1;
      case 'e', 'E' -> sql.startsWith("'", at + 1) ? endOfEscaped() : 0;
      case '$' -> endOfDollars();
      default -> 0;
    };
  }

  private int endOfEscaped() {
    for (var i = at + 2; i < sql.length(); i++) {
      if (sql.charAt(i) == '\\') {
        i++;
      } else if (sql.charAt(i) == '\'') {
        if (!sql.startsWith("'", i + 1)) {
          return i + 1;
        }
        i++;
      }
    }
    return 0;
  }

  private int endOfDollars() {
    var end = at + 1;
    while (end < sql.length() && isInTag(sql.codePointAt(end), end == at + 1)) {
      end += Character.charCount(sql.codePointAt(end));
    }
    if (!sql.startsWith("$", end)) {
      return 0;
    }
    var tag = sql.substring(at, end + 1);
    var closing = sql.indexOf(tag, end + 1);
    return closing < 0 ? 0 : closing + tag.length();
  }

  private int endOfWord() {
    var end = at;
    while (end < sql.length() && (isInTag(sql.codePointAt(end), false) || sql.charAt(end) == '$')) {
      end += Character.charCount(sql.codePointAt(end));
    }
    return end;
  }

  private int endOfSpace() {
    var end = at;
    while (end < sql.length() && isSpace(sql.charAt(end))) {
      end++;
    }
    return end;
  }

  private int endOfNumber() {
    var end = at;
    while (end < sql.length() && isInNumber(sql.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isInTag(int point, boolean first) {
    return isLetter(point) || (!first && isDigit(point));
  }

  private static boolean isInNumber(char character) {
    return isDigit(character) || character == '.' || (character < 128 && isLetter(character));
  }

  private static boolean isLetter(int point) {
    return point == '_' || Character.isLetter(point);
  }

  private static boolean isDigit(int point) {
    return point >= '0' && point <= '9';
  }

  private static boolean isSpace(int point) {
    return point == ' ' || (point >= '\t' && point <= '\r');
  }
}
