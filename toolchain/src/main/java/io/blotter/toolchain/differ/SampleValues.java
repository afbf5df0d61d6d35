package io.blotter.toolchain.differ;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Expressions for values of PostgreSQL's types, chosen to show a loss. */
final class SampleValues {
  private static final int MANY = 3000;

  private static final Map<String, String> FIXED =
      Map.ofEntries(
          Map.entry("tsvector", "'word'"),
          Map.entry("tsquery", "'word'"),
          Map.entry("xml", "'<row/>'"),
          Map.entry("regclass", "'pg_class'"),
          Map.entry("money", "'12.34'"),
          Map.entry("point", "'(1.5,2.5)'"),
          Map.entry("box", "'((3.5,4),(1,2))'"),
          Map.entry("lseg", "'[(1,2),(3,4)]'"),
          Map.entry("line", "'{1,2,3}'"),
          Map.entry("path", "'[(1,2),(3,4.5)]'"),
          Map.entry("polygon", "'((0,0),(1,0),(1,1.5))'"),
          Map.entry("circle", "'<(1,2),3>'"),
          Map.entry("macaddr", "'08:00:2b:01:02:03'"),
          Map.entry("macaddr8", "'08:00:2b:01:02:03:04:05'"),
          Map.entry("oid", "'1'"),
          Map.entry("pg_lsn", "'16/B374D848'"));

  private static final Map<String, String> BORDERS =
      Map.ofEntries(
          Map.entry("smallint", "32767"),
          Map.entry("integer", "2147483647"),
          Map.entry("bigint", "9223372036854775807"),
          Map.entry("real", "3.4e38"),
          Map.entry("double precision", "1.7e308"),
          Map.entry("date", "'9999-12-31'"),
          Map.entry("timestamp without time zone", "'9999-12-31 23:59:59.999999'"),
          Map.entry("timestamp with time zone", "'9999-12-31 23:59:59.999999+00'"),
          Map.entry("time without time zone", "'24:00:00'"),
          Map.entry("uuid", "'ffffffff-ffff-ffff-ffff-ffffffffffff'"),
          Map.entry("inet", "'2001:db8::1/64'"),
          Map.entry("cidr", "'::/0'"),
          Map.entry("jsonb", "'\"x\"'"),
          Map.entry("json", "' {\"b\":1, \"a\":2,\"b\":3}'"),
          Map.entry("text", "''"));

  private SampleValues() {}

  /** Ordinary values, the first of full length, another for each row. */
  static List<String> of(ColumnType type, int row) {
    var fixed = FIXED.get(type.name());
    if (fixed != null) {
      return List.of(fixed);
    }
    var days = "interval '" + row + " days'";
    return switch (type.name()) {
      case "smallint", "integer", "bigint" ->
          List.of(String.valueOf(row + 1), "0", String.valueOf(-row - 1), String.valueOf(row + 10));
      case "numeric", "real", "double precision" ->
          List.of((row + 1) + ".256789012345", (row + 1) + ".25", "0.5");
      case "boolean" -> row % 2 == 0 ? List.of("true", "false") : List.of("false", "true");
      case "date", "timestamp without time zone", "timestamp with time zone" ->
          List.of("timestamptz '2024-02-28 12:34:56.789012+00' + " + days);
      case "time without time zone", "time with time zone" ->
          List.of("'12:34:56.78901%d'".formatted(row));
      case "uuid" -> List.of("'00000000-0000-4000-8000-00000000000%d'".formatted(row));
      case "json", "jsonb" -> List.of("'{\"row\": %d}'".formatted(row), "'[]'", "'{}'");
      case "bytea" -> List.of("'\\x00ff0%d'".formatted(row));
      case "inet" -> List.of("'10.0.0.%d/24'".formatted(row), "'10.0.0.%d'".formatted(row));
      case "cidr" -> List.of("'10.0.%d.0/24'".formatted(row));
      case "bit", "bit varying" -> List.of(bits(type, row));
      case "int4range", "int8range", "numrange" -> List.of("'[%d1,%d5)'".formatted(row, row));
      case "int4multirange", "int8multirange", "nummultirange" ->
          List.of("'{[%d1,%d5)}'".formatted(row, row));
      case "daterange", "tsrange", "tstzrange" ->
          List.of("'[202%d-01-01,202%d-02-03)'".formatted(row, row));
      default -> ofOthers(type, row);
    };
  }

  private static List<String> ofOthers(ColumnType type, int row) {
    if (isText(type)) {
      return texts(type, row);
    }
    if (type.name().startsWith("interval")) {
      return List.of("interval '1 month 2 days 3.456789 seconds' * " + (row + 1));
    }
    if (type.name().endsWith("hstore")) {
      return List.of("'\"row\"=>\"%d\", \"none\"=>null'".formatted(row));
    }
    return type.name().endsWith("ltree") ? List.of("'top.row%d'".formatted(row)) : List.of();
  }

  static boolean isText(ColumnType type) {
    return switch (type.name()) {
      case "text", "character varying", "character", "name" -> true;
      default -> type.name().endsWith("citext");
    };
  }

  private static List<String> texts(ColumnType type, int row) {
    var full = "rpad('é%d ', %d, 'x')".formatted(row, type.modifier(0, 0));
    var many = row == 1 ? MANY : 240;
    return List.of(
        type.modifiers().isEmpty()
            ? "rpad('Doña Ana %d, \"quoted\" ', %d, 'x ')||'.'".formatted(row, many)
            : full,
        "'name%d@example.org'".formatted(row),
        "'https://example.org/%d'".formatted(row),
        "'%s'".formatted((char) ('a' + row)),
        "'1234%d'".formatted(row),
        "'AB'",
        "repeat('%da', 32)".formatted(row));
  }

  private static String bits(ColumnType type, int row) {
    var length = type.modifier(0, 12);
    return "substr(repeat('1101', %d), %d, %d)::bit(%d)".formatted(length, row + 1, length, length);
  }

  /** The last value that a type holds, where that is a sort of its own. */
  static @Nullable String border(ColumnType type) {
    if (type.name().equals("numeric") && type.modifiers().size() > 1) {
      return "(repeat('9', %d) || 'e-%d')::numeric"
          .formatted(type.modifier(0, 1), type.modifier(1, 0));
    }
    return type.modifiers().isEmpty() ? BORDERS.get(type.name()) : null;
  }
}
