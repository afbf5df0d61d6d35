package io.blotter.toolchain.differ;

import io.blotter.toolchain.sql.SqlToken;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL prints some expressions differently from how it prints them once it has read its own
 * print: an array that is cast is made of cast elements then, and a condition that begins with
 * conditions of its kind is one list. A database that was made from a print, such as a restored
 * one, is told from the original by nothing else; this is what all of them come to.
 */
final class PrintedSql {
  private static final List<String> OPERATORS = List.of("AND", "OR");

  private final List<String> tokens;
  private int at;

  private PrintedSql(List<String> tokens) {
    this.tokens = tokens;
  }

  /** What PostgreSQL prints when it has read its own print. */
  static String settled(String printed) {
    if (!printed.contains("]::") && !printed.contains("])::") && !printed.contains("((")) {
      return printed;
    }
    return new PrintedSql(SqlToken.of(printed).stream().map(SqlToken::text).toList()).everything();
  }

  private String everything() {
    var text = new StringBuilder();
    while (at < tokens.size()) {
      text.append(item());
    }
    return text.toString();
  }

  /** A token, or a group with all that is in it. */
  private String item() {
    var token = tokens.get(at++);
    return switch (token) {
      case "(" -> parenthesis();
      case "ARRAY" -> at < tokens.size() && tokens.get(at).equals("[") ? bareArray() : token;
      default -> token;
    };
  }

  private String parenthesis() {
    var items = items(")");
    if (at > tokens.size()) {
      return "(" + String.join("", items);
    }
    if (items.size() == 1 && items.getFirst().startsWith("ARRAY[")) {
      var type = elementType();
      if (!type.isEmpty()) {
        return PrintedArray.cast(items.getFirst(), type, true);
      }
    }
    return "(" + String.join("", flattened(items)) + ")";
  }

  private String bareArray() {
    at++;
    var array = "ARRAY[" + String.join("", items("]")) + "]";
    if (at > tokens.size()) {
      return array.substring(0, array.length() - 1);
    }
    var type = elementType();
    return type.isEmpty() ? array : PrintedArray.cast(array, type, false);
  }

  private List<String> items(String end) {
    var items = new ArrayList<String>();
    while (at < tokens.size() && !tokens.get(at).equals(end)) {
      items.add(item());
    }
    at++;
    return items;
  }

  /** Reads on where the type of an array follows, and hands out that of its elements. */
  private String elementType() {
    var rest = tokens.subList(at, Math.min(tokens.size(), at + PrintedArray.MAX_TYPE_TOKENS));
    var cast = PrintedArray.CAST.matcher(String.join("", rest));
    if (!cast.lookingAt()) {
      return "";
    }
    for (var length = 0; length < cast.end(); at++) {
      length += tokens.get(at).length();
    }
    return cast.group(1);
  }

  private static List<String> flattened(List<String> items) {
    var operator =
        items.size() > 2 && items.get(1).isBlank() && items.getFirst().startsWith("(")
            ? items.get(2)
            : "";
    if (!OPERATORS.contains(operator)) {
      return items;
    }
    var first = items.getFirst();
    var inner = topLevel(first.substring(1, first.length() - 1));
    if (!inner.contains(operator)) {
      return items;
    }
    var all = new ArrayList<>(inner);
    all.addAll(items.subList(1, items.size()));
    return all;
  }

  /** Tokens and groups, one after the other. */
  static List<String> topLevel(String text) {
    return new PrintedSql(SqlToken.of(text).stream().map(SqlToken::text).toList()).items("");
  }
}
