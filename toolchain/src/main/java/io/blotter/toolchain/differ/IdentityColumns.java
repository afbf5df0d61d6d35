package io.blotter.toolchain.differ;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Columns that are added and number their rows. The differ adds them empty, which rows refuse, and
 * lets them count afterwards; in one statement PostgreSQL numbers the rows that are there.
 */
final class IdentityColumns {
  private static final String COLUMN = "(\"(?:[^\"]|\"\")*\"|\\S+)";
  private static final Pattern ADD =
      Pattern.compile(
          "alter table\\s+(?:only\\s+)?" + Ddl.NAME + "\\s+add column\\s+" + COLUMN + "\\s.*",
          Pattern.DOTALL);
  private static final Pattern COUNT =
      Pattern.compile(
          "alter table\\s+(?:only\\s+)?"
              + Ddl.NAME
              + "\\s+alter column\\s+"
              + COLUMN
              + "\\s+add generated .*",
          Pattern.DOTALL);

  private IdentityColumns() {}

  static List<String> numbered(List<String> statements) {
    var added = named(ADD, statements);
    var numbers = named(COUNT, statements);
    numbers.keySet().retainAll(added.keySet());
    return statements.stream()
        .filter(sql -> !numbers.containsValue(sql))
        .map(sql -> {
          var number = numbers.get(column(ADD, sql));
          return number == null ? sql : sql + number.substring(number.indexOf(" generated "));
        })
        .toList();
  }

  private static Map<String, String> named(Pattern kind, List<String> statements) {
    var named = new HashMap<String, String>();
    statements.forEach(sql -> named.put(column(kind, sql), sql));
    named.remove("");
    return named;
  }

  private static String column(Pattern kind, String sql) {
    var statement = kind.matcher(sql);
    return statement.matches() ? statement.group(1) + "." + statement.group(2) : "";
  }
}
