package io.blotter.generator;

import io.blotter.generator.FieldType.Kind;
import io.blotter.generator.FieldType.Pair;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The types that a field can have, read from how they are written. */
final class FieldTypes {
  static final String ALL =
      "text(n), integer, bigint, boolean, date, timestamptz, uuid, numeric, enum(a,b,…), jsonb,"
          + " references(table)";
  private static final int MAX_CHARACTERS = 50_000;
  private static final Pattern WRITTEN = Pattern.compile("([a-z]+)(?:\\(([^()]*)\\))?");

  private static final Map<String, FieldType> PLAIN =
      Map.of(
          "integer",
          FieldType.plain("integer", "Integer", "int", Pair.of("1", "2"), Pair.of("1", "2")),
          "bigint",
          FieldType.plain("bigint", "Long", "long", Pair.of("1L", "2L"), Pair.of("1", "2")),
          "boolean",
          FieldType.plain(
              "boolean", "Boolean", "boolean", Pair.of("true", "false"), Pair.of("true", "false")),
          "date",
          FieldType.plain(
              "date",
              "java.time.LocalDate",
              "java.time.LocalDate",
              Pair.of("LocalDate.parse(\"2026-01-15\")", "LocalDate.parse(\"2026-01-16\")"),
              Pair.of("\"2026-01-15\"", "\"2026-01-16\"")),
          "uuid",
          FieldType.plain(
              "uuid",
              "java.util.UUID",
              "java.util.UUID",
              Pair.of(
                  "UUID.fromString(\"2c1c5ab7-5b0e-4b0c-9a5c-7d2f6f6f3c11\")",
                  "UUID.fromString(\"2c1c5ab7-5b0e-4b0c-9a5c-7d2f6f6f3c12\")"),
              Pair.of(
                  "\"2c1c5ab7-5b0e-4b0c-9a5c-7d2f6f6f3c11\"",
                  "\"2c1c5ab7-5b0e-4b0c-9a5c-7d2f6f6f3c12\"")),
          "numeric",
          FieldType.plain(
              "numeric",
              "java.math.BigDecimal",
              "java.math.BigDecimal",
              Pair.of("new BigDecimal(\"1.5\")", "new BigDecimal(\"2.5\")"),
              Pair.of("1.5", "2.5")),
          "timestamptz",
          new FieldType(
              Kind.MOMENT,
              "timestamptz",
              "java.time.Instant",
              "java.time.Instant",
              "",
              Pair.of(
                  "Instant.parse(\"2026-01-15T12:00:00Z\")",
                  "Instant.parse(\"2026-01-16T12:00:00Z\")"),
              Pair.of("\"2026-01-15T12:00:00.000000Z\"", "\"2026-01-16T12:00:00.000000Z\"")),
          "jsonb",
          new FieldType(
              Kind.JSON,
              "jsonb",
              "io.blotter.domain.shared.JsonObject",
              "io.blotter.domain.shared.JsonObject",
              "",
              Pair.of("new JsonObject(\"{\\\"a\\\": 1}\")", "new JsonObject(\"{\\\"b\\\": 2}\")"),
              Pair.of("{\"a\":1}", "{\"b\":2}")));

  private FieldTypes() {}

  /** The type that is written so; {@code field} is what has it, in {@code slice}. */
  static FieldType read(String written, String field, String slice, Checkout checkout)
      throws RefusedException {
    var parts = WRITTEN.matcher(written);
    if (!parts.matches()) {
      throw unknown(field, written);
    }
    var argument = parts.group(2);
    return switch (parts.group(1)) {
      case "text" -> text(field, argument);
      case "enum" -> labels(field, slice, argument);
      case "references" -> reference(field, argument, checkout);
      default -> plain(field, written);
    };
  }

  private static FieldType plain(String field, String written) throws RefusedException {
    var type = PLAIN.get(written);
    if (type == null) {
      throw unknown(field, written);
    }
    return type;
  }

  private static RefusedException unknown(String field, String written) {
    return new RefusedException(
        "field '" + field + "' has the unknown type '" + written + "'; there are " + ALL);
  }

  private static FieldType text(String field, @Nullable String argument) throws RefusedException {
    if (argument == null
        || !argument.matches("[1-9][0-9]{0,4}")
        || Integer.parseInt(argument) > MAX_CHARACTERS) {
      throw new RefusedException(
          "field '"
              + field
              + "' must say how many characters it has at most, from 1 to "
              + MAX_CHARACTERS
              + ", as in text(200)");
    }
    var most = Integer.parseInt(argument);
    var first = cut("Some " + Words.spoken(field), most);
    var second = cut("More " + Words.spoken(field), most);
    return new FieldType(
        Kind.TEXT,
        "text",
        "String",
        "String",
        "",
        Pair.of('"' + first + '"', '"' + second + '"'),
        Pair.of('"' + first + '"', '"' + second + '"'));
  }

  private static String cut(String text, int most) {
    return text.substring(0, Math.min(text.length(), most)).strip();
  }

  private static FieldType labels(String field, String slice, @Nullable String argument)
      throws RefusedException {
    var labels = argument == null ? List.<String>of() : split(argument);
    if (labels.size() < 2 || new TreeSet<>(labels).size() < labels.size()) {
      throw new RefusedException(
          "field '" + field + "' must have two values or more, each once, as in enum(open,closed)");
    }
    for (var label : labels) {
      if (!label.matches("[a-z][a-z0-9]*(_[a-z0-9]+)*")) {
        throw new RefusedException(
            "field '" + field + "' has the value '" + label + "'; values are in snake case");
      }
    }
    var type = Words.pascal(slice) + Words.pascal(field);
    return new FieldType(
        Kind.ENUM,
        "public." + slice + "_" + field,
        type,
        type,
        "::" + slice + "_" + field,
        Pair.of(constant(type, labels.get(0)), constant(type, labels.get(1))),
        Pair.of('"' + labels.get(0) + '"', '"' + labels.get(1) + '"'));
  }

  private static String constant(String type, String label) {
    return type + "." + label.toUpperCase(Locale.ROOT);
  }

  private static FieldType reference(String field, @Nullable String table, Checkout checkout)
      throws RefusedException {
    var id = table == null ? null : checkout.idTypes().get(table);
    if (id == null) {
      throw new RefusedException(
          "field '"
              + field
              + "' refers to '"
              + table
              + "'; there are ids of "
              + String.join(", ", checkout.idTypes().keySet()));
    }
    var name = id.substring(id.lastIndexOf('.') + 1);
    return new FieldType(
        Kind.REFERENCE,
        "bigint",
        id,
        id,
        "",
        Pair.of("new " + name + "(1)", "new " + name + "(1)"),
        Pair.of("1", "1"));
  }

  static List<String> split(String list) {
    return Arrays.stream(list.split(",", -1)).map(String::strip).toList();
  }
}
