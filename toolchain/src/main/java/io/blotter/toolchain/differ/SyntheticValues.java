package io.blotter.toolchain.differ;

import io.blotter.toolchain.differ.TableShape.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values for a table's columns, chosen to show a loss: full length, fractions, odd letters. */
final class SyntheticValues {
  private static final Pattern TEXTS = Pattern.compile("'(?:[^']|'')*'");
  private static final Pattern NUMBERS = Pattern.compile("(?<![\\w'.])\\d+(?![\\w'.])");
  private static final Set<String> TEXTUAL = Set.of("text", "varchar", "bpchar", "citext", "name");
  private static final int PLAIN_VARIANTS = 6;
  private static final int SPARSE_ROW = 2;

  private final TableShape shape;
  private final Map<String, Column> model;
  private final boolean castable;
  private final List<String> texts;
  private final List<String> numbers;

  /**
   * @param model the table as the model has it, where it does
   * @param castable whether texts are such that the model's type can be made of them
   */
  SyntheticValues(TableShape shape, @Nullable TableShape model, boolean castable) {
    this.shape = shape;
    this.castable = castable;
    this.model =
        model == null
            ? Map.of()
            : model.columns().stream().collect(Collectors.toMap(Column::name, column -> column));
    var checks =
        Stream.concat(
                shape.checks().stream(),
                model == null ? Stream.<String>empty() : model.checks().stream())
            .collect(Collectors.joining(" "));
    this.texts = found(TEXTS, checks);
    this.numbers = found(NUMBERS, checks);
  }

  private static List<String> found(Pattern literal, String checks) {
    return literal.matcher(checks).results().map(match -> match.group()).distinct().toList();
  }

  /** Expressions by column; a variant is another try at what the table's checks want. */
  Map<String, String> row(int row, int variant) {
    var values = new LinkedHashMap<String, String>();
    for (var i = 0; i < shape.columns().size(); i++) {
      var column = shape.columns().get(i);
      if (isGiven(column, i, row, variant)) {
        values.put(column.name(), value(column, row, variant == 0 ? 0 : variant * (i + 1)));
      }
    }
    return values;
  }

  private boolean isGiven(Column column, int place, int row, int variant) {
    return isRequired(column)
        || (row != SPARSE_ROW
            && (variant < PLAIN_VARIANTS || (variant / PLAIN_VARIANTS + place) % 3 != 0));
  }

  private boolean isRequired(Column column) {
    var target = model.get(column.name());
    return column.required() || (target != null && target.required());
  }

  private String value(Column column, int row, int variant) {
    var target = model.get(column.name());
    var reference =
        column.reference().isEmpty() && target != null ? target.reference() : column.reference();
    if (!reference.isEmpty()) {
      return "coalesce(%s, %s)".formatted(reference.formatted(row), reference.formatted(0));
    }
    if (castable && target != null && isTextual(column) && !isTextual(target)) {
      return "(%s)::%s::text".formatted(candidates(target, row).getFirst(), target.type());
    }
    var candidates = candidates(column, row);
    return candidates.get(Math.floorMod(variant, candidates.size()));
  }

  private static boolean isTextual(Column column) {
    return TEXTUAL.contains(column.base());
  }

  private List<String> candidates(Column column, int row) {
    if (!column.labels().isEmpty()) {
      return rotated(
          column.labels().stream().map(label -> "'" + label.replace("'", "''") + "'").toList(),
          row);
    }
    if (column.type().endsWith("[]")) {
      return List.of("'{}'");
    }
    return switch (column.base()) {
      case "int2", "int4", "int8" -> integers(row);
      case "numeric", "float4", "float8" ->
          with(List.of((row + 1) + ".256789012345", (row + 1) + ".25", "0.5"), integers(row));
      case "text", "varchar", "bpchar", "citext", "name" -> texts(column, row);
      case "bool" -> rotated(List.of("true", "false"), row);
      case "date", "timestamp", "timestamptz" ->
          List.of(
              "timestamptz '2024-02-28 12:34:56.789012+00' + interval '%d days'".formatted(row));
      case "time", "timetz" -> List.of("'12:34:56.78901%d'".formatted(row));
      case "interval" -> List.of("interval '1 month 2 days 3.456789 seconds' * " + (row + 1));
      case "uuid" -> List.of("'00000000-0000-4000-8000-00000000000%d'".formatted(row));
      case "json", "jsonb" -> List.of("'{\"row\": %d}'".formatted(row), "'[]'", "'{}'");
      case "bytea" -> List.of("'\\x00ff0%d'".formatted(row));
      case "inet", "cidr" -> List.of("'10.0.0.%d'".formatted(row));
      case "tsvector", "tsquery" -> List.of("'word'");
      case "xml" -> List.of("'<row/>'");
      case "regclass" -> List.of("'pg_class'");
      case "bit", "varbit" -> List.of("b'1'");
      default -> List.of(column.kind().equals("r") ? "'(,)'" : "null");
    };
  }

  private List<String> integers(int row) {
    var limits =
        numbers.stream().flatMap(number -> Stream.of(number, number + " + 1", number + " - 1"));
    return with(
        List.of(String.valueOf(row + 1), "0", String.valueOf(-row - 1), String.valueOf(row + 10)),
        limits.toList());
  }

  private List<String> texts(Column column, int row) {
    var lengthy =
        column.length() > 0
            ? "rpad('é%d ', %d, 'x')".formatted(row, column.length())
            : "rpad('Doña Ana %d, \"quoted\" ', 240, 'x')".formatted(row);
    return with(
        List.of(
            lengthy,
            "'name%d@example.org'".formatted(row),
            "'https://example.org/%d'".formatted(row),
            "'%s'".formatted((char) ('a' + row)),
            "'1234%d'".formatted(row),
            "'AB'",
            "repeat('%da', 32)".formatted(row)),
        texts);
  }

  private static List<String> with(List<String> first, List<String> more) {
    var all = new ArrayList<>(first);
    all.addAll(more);
    return all;
  }

  private static List<String> rotated(List<String> values, int by) {
    return with(
        values.subList(by % values.size(), values.size()), values.subList(0, by % values.size()));
  }
}
