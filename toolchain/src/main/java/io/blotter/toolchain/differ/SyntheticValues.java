package io.blotter.toolchain.differ;

import io.blotter.toolchain.differ.TableDefinition.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values for a table's columns, chosen to show a loss: full length, fractions, odd letters. */
final class SyntheticValues {
  private static final Pattern TEXTS = Pattern.compile("'(?:[^']|'')*'");
  private static final Pattern NUMBERS = Pattern.compile("(?<![\\w'.])\\d+(?![\\w'.])");
  private static final int PLAIN_VARIANTS = 6;
  private static final int SPARSE_ROW = 2;

  /** The row with the last values that there are. */
  static final int BORDER_ROW = 3;

  /** Which values are wanted. */
  enum Style {
    PLAIN,
    /** Also the last that a type holds. */
    BORDERS,
    /** Such that the model's type can be made of them. */
    CASTABLE
  }

  private final TableDefinition shape;
  private final Map<String, Column> model;
  private final Style style;
  private final List<String> texts;
  private final List<String> numbers;

  /**
   * @param model the table as the model has it, where it does
   */
  SyntheticValues(TableDefinition shape, @Nullable TableDefinition model, Style style) {
    this.shape = shape;
    this.style = style;
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
    var isWanted =
        row != SPARSE_ROW
            && (variant < PLAIN_VARIANTS || (variant / PLAIN_VARIANTS + place) % 3 != 0);
    return !column.counted() && (isWanted || isRequired(column));
  }

  private boolean isRequired(Column column) {
    var target = model.get(column.name());
    return column.required() || (target != null && target.required() && !target.defaulted());
  }

  private String value(Column column, int row, int variant) {
    var target = model.get(column.name());
    var reference =
        column.reference().isEmpty() && target != null ? target.reference() : column.reference();
    if (!reference.isEmpty()) {
      return "coalesce(%s, %s)".formatted(reference.formatted(row), reference.formatted(0));
    }
    if (style == Style.CASTABLE && target != null && !target.type().equals(column.type())) {
      var text = SampleValues.isText(column.base()) || !column.labels().isEmpty() ? "text::" : "";
      return "(%s)::%s::%s%s"
          .formatted(candidates(target, row).getFirst(), target.type(), text, column.type());
    }
    var border = row == BORDER_ROW && variant == 0 ? border(column, target) : null;
    var candidates = candidates(column, row);
    return border == null ? candidates.get(Math.floorMod(variant, candidates.size())) : border;
  }

  /** A sequence must have numbers left. */
  private static @Nullable String border(Column column, @Nullable Column target) {
    var border = SampleValues.border(column.base());
    if (border == null || column.key() || (target != null && (target.key() || target.counted()))) {
      return null;
    }
    return column.base().array() ? "array[%s]::%s".formatted(border, column.type()) : border;
  }

  private List<String> candidates(Column column, int row) {
    var single = single(column, row);
    return column.base().array()
        ? List.of(
            "array[%s, %s, null]::%s"
                .formatted(single.getFirst(), single(column, row + 1).getFirst(), column.type()),
            "'{}'")
        : single;
  }

  private List<String> single(Column column, int row) {
    if (!column.labels().isEmpty()) {
      return rotated(
          labels(column).stream().map(label -> "'" + label.replace("'", "''") + "'").toList(), row);
    }
    if (!column.attributes().isEmpty()) {
      return List.of(composite(column, row));
    }
    var samples = SampleValues.of(column.base(), row);
    if (samples.isEmpty()) {
      return List.of(column.kind().equals("r") ? "'(,)'" : "null");
    }
    return switch (column.base().name()) {
      case "smallint", "integer", "bigint", "numeric", "real", "double precision" ->
          with(samples, limits());
      default -> SampleValues.isText(column.base()) ? with(samples, texts) : samples;
    };
  }

  private List<String> labels(Column column) {
    var target = model.get(column.name());
    var both = new ArrayList<>(column.labels());
    both.retainAll(target == null ? List.of() : target.labels());
    return style != Style.CASTABLE || both.isEmpty() ? column.labels() : both;
  }

  /** Attributes of types of its own are left out. */
  private static String composite(Column column, int row) {
    return column.attributes().stream()
        .map(ColumnType::of)
        .map(type ->
            SampleValues.of(type, row).stream()
                .findFirst()
                .map(value -> type.array() ? "array[" + value + "]" : value)
                .orElse("null"))
        .collect(Collectors.joining(", ", "row(", ")"));
  }

  private List<String> limits() {
    return numbers.stream()
        .flatMap(number -> Stream.of(number, number + " + 1", number + " - 1"))
        .toList();
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
