package io.blotter.toolchain.differ;

import java.util.Map;
import java.util.Set;

/** Which of PostgreSQL's own types take every value of which others. */
final class Widening {
  private static final int UNLIMITED = Integer.MAX_VALUE;
  private static final int MICROSECONDS = 6;

  private static final Set<String> WIDER =
      Set.of(
          "smallint > integer",
          "smallint > bigint",
          "integer > bigint",
          "oid > bigint",
          "boolean > integer",
          "smallint > real",
          "smallint > double precision",
          "integer > double precision",
          "real > double precision",
          "cidr > inet",
          "macaddr > macaddr8",
          "jsonb > json",
          "point > box",
          "box > polygon",
          "polygon > path",
          "date > timestamp without time zone",
          "date > timestamp with time zone",
          "time without time zone > time with time zone",
          "time without time zone > interval",
          // sessions are in UTC
          "timestamp without time zone > timestamp with time zone",
          "timestamp with time zone > timestamp without time zone");

  /** Digits that any value fits into. */
  private static final Map<String, Integer> DIGITS =
      Map.of("smallint", 5, "integer", 10, "bigint", 19);

  /** How long a value is at most when it is written out. */
  private static final Map<String, Integer> WIDTHS =
      Map.of(
          "boolean",
          5,
          "smallint",
          6,
          "integer",
          11,
          "bigint",
          20,
          "uuid",
          36,
          "macaddr",
          17,
          "macaddr8",
          23,
          "name",
          63);

  private Widening() {}

  static boolean takesAll(ColumnType after, ColumnType before) {
    var isSame = before.name().equals(after.name());
    if (before.equals(after) || (isSame && after.modifiers().isEmpty())) {
      return true;
    }
    return switch (after.name()) {
      case "character" -> isSame && length(before) <= length(after);
      case "bit varying" -> before.name().startsWith("bit") && length(before) <= length(after);
      case "numeric" -> takesDigits(after, before);
      case "interval" ->
          before.name().startsWith("interval ")
              || (seconds(before) <= seconds(after) && (isSame || isWider(before, after)));
      default ->
          takesTexts(after, width(before))
              || (isWider(before, after) && seconds(before) <= seconds(after))
              || (isSame && isTime(after) && seconds(before) <= seconds(after))
              || isWhole(before, DIGITS.getOrDefault(after.name(), 0))
              || (!isSame
                  && before.name().replaceFirst("range$", "multirange").equals(after.name()));
    };
  }

  /** Whether it keeps texts of this length as they are. */
  static boolean takesTexts(ColumnType type, int length) {
    return isText(type) && length <= length(type);
  }

  private static boolean isText(ColumnType type) {
    return type.name().equals("text")
        || type.name().equals("character varying")
        || type.name().endsWith("citext");
  }

  private static boolean isTime(ColumnType type) {
    return type.name().startsWith("time") || type.name().startsWith("interval ");
  }

  private static boolean isWider(ColumnType before, ColumnType after) {
    return WIDER.contains(before.name() + " > " + after.name());
  }

  private static int length(ColumnType type) {
    return type.modifier(0, UNLIMITED);
  }

  private static int width(ColumnType type) {
    if (type.name().equals("numeric") && type.modifier(1, -1) >= 0) {
      return type.modifier(0, 0) + "-0.".length();
    }
    return isText(type) || type.name().equals("character")
        ? length(type)
        : WIDTHS.getOrDefault(type.name(), UNLIMITED);
  }

  /** Digits behind the point of a second. */
  private static int seconds(ColumnType type) {
    return type.name().equals("date") ? 0 : type.modifier(0, MICROSECONDS);
  }

  private static boolean takesDigits(ColumnType after, ColumnType before) {
    var digits = DIGITS.getOrDefault(before.name(), before.modifier(0, UNLIMITED));
    var isNumber = DIGITS.containsKey(before.name()) || before.name().equals("numeric");
    var scale = before.modifier(1, 0);
    return isNumber
        && (after.modifiers().isEmpty()
            || (scale <= after.modifier(1, 0)
                && digits - scale <= after.modifier(0, 0) - after.modifier(1, 0)));
  }

  /** Whether a number has no fraction, and fewer digits than these. */
  private static boolean isWhole(ColumnType type, int digits) {
    return type.name().equals("numeric")
        && type.modifier(1, 1) <= 0
        && type.modifier(0, UNLIMITED) - type.modifier(1, 0) < digits;
  }
}
