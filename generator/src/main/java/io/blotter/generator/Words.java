package io.blotter.generator;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** Names in snake case, and what becomes of them elsewhere. */
final class Words {
  static final int MAX_LENGTH = 40;
  private static final Pattern SNAKE = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

  /** Words that PostgreSQL takes as names only in quotes. */
  private static final Set<String> SQL =
      Set.of(
          "all",
          "analyse",
          "analyze",
          "and",
          "any",
          "array",
          "as",
          "asc",
          "asymmetric",
          "authorization",
          "binary",
          "both",
          "case",
          "cast",
          "check",
          "collate",
          "collation",
          "column",
          "concurrently",
          "constraint",
          "create",
          "cross",
          "current_catalog",
          "current_date",
          "current_role",
          "current_schema",
          "current_time",
          "current_timestamp",
          "current_user",
          "default",
          "deferrable",
          "desc",
          "distinct",
          "do",
          "else",
          "end",
          "except",
          "false",
          "fetch",
          "for",
          "foreign",
          "freeze",
          "from",
          "full",
          "grant",
          "group",
          "having",
          "ilike",
          "in",
          "initially",
          "inner",
          "intersect",
          "into",
          "is",
          "isnull",
          "join",
          "lateral",
          "leading",
          "left",
          "like",
          "limit",
          "localtime",
          "localtimestamp",
          "natural",
          "not",
          "notnull",
          "null",
          "offset",
          "on",
          "only",
          "or",
          "order",
          "outer",
          "overlaps",
          "placing",
          "primary",
          "references",
          "returning",
          "right",
          "select",
          "session_user",
          "similar",
          "some",
          "symmetric",
          "system_user",
          "table",
          "tablesample",
          "then",
          "to",
          "trailing",
          "true",
          "union",
          "unique",
          "user",
          "using",
          "variadic",
          "verbose",
          "when",
          "where",
          "window",
          "with");

  /** What no component of a record may be called. */
  private static final Set<String> OF_OBJECTS =
      Set.of(
          "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  private Words() {}

  /** Refuses what cannot be the name of a thing in the database and in Java. */
  static String name(String what, String name) throws RefusedException {
    if (!SNAKE.matcher(name).matches() || name.length() > MAX_LENGTH) {
      throw new RefusedException(
          what
              + " '"
              + name
              + "' must be small letters, digits and single underscores, begin with a letter, and"
              + " have at most "
              + MAX_LENGTH
              + " characters");
    }
    if (SQL.contains(name)) {
      throw new RefusedException(what + " '" + name + "' is a reserved word of SQL");
    }
    if (SourceVersion.isKeyword(camel(name)) || OF_OBJECTS.contains(camel(name))) {
      throw new RefusedException(what + " '" + name + "' is a reserved word of Java");
    }
    return name;
  }

  /** {@code courtCase}. */
  static String camel(String snake) {
    var pascal = pascal(snake);
    return pascal.substring(0, 1).toLowerCase(Locale.ROOT) + pascal.substring(1);
  }

  /** {@code CourtCase}. */
  static String pascal(String snake) {
    return parts(snake).stream()
        .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
        .collect(Collectors.joining());
  }

  /** {@code court case}. */
  static String spoken(String snake) {
    return snake.replace('_', ' ');
  }

  static String plural(String snake) {
    if (snake.matches(".*[^aeiou]y")) {
      return snake.substring(0, snake.length() - 1) + "ies";
    }
    return snake + (snake.matches(".*(s|x|z|ch|sh)") ? "es" : "s");
  }

  /** {@code a court case}, {@code an item}. */
  static String withArticle(String spoken) {
    return (spoken.matches("[aeio].*") ? "an " : "a ") + spoken;
  }

  static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static List<String> parts(String snake) {
    return Arrays.asList(snake.split("_", -1));
  }
}
