package io.blotter.persistence.sync;

import static java.util.stream.Collectors.toMap;

import io.blotter.application.shared.Given;
import io.blotter.domain.shared.Id;
import io.blotter.domain.shared.Labelled;
import io.blotter.persistence.shared.ArrayText;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A set of contents column by column, as a statement takes it.
 *
 * @param texts every column's values, by its name
 * @param given for each content the names of the optional fields that were mentioned
 */
record Columns(
    List<? extends Id> ids, Map<String, List<@Nullable String>> texts, List<String> given) {
  /** A column and where its value comes from: {@link Given} where it is optional. */
  record Column<C>(String name, Function<C, @Nullable Object> value) {}

  static <C> Columns of(List<? extends Id> ids, List<Column<C>> columns, List<C> contents) {
    return new Columns(
        ids,
        columns.stream()
            .collect(
                toMap(
                    Column::name,
                    column -> texts(contents.stream().map(column.value()).toArray()))),
        contents.stream().map(content -> ArrayText.of(given(columns, content))).toList());
  }

  private static <C> List<String> given(List<Column<C>> columns, C content) {
    return columns.stream()
        .filter(column -> column.value().apply(content) instanceof Given)
        .map(Column::name)
        .toList();
  }

  private static List<@Nullable String> texts(@Nullable Object[] values) {
    return Arrays.stream(values).<@Nullable String>map(Columns::text).toList();
  }

  private static @Nullable String text(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Given<?> field -> text(field.value());
      case Labelled labelled -> labelled.label();
      case List<?> items -> ArrayText.of(items.stream().map(Columns::item).toList());
      default -> value.toString();
    };
  }

  private static String item(Object item) {
    return item instanceof Labelled labelled ? labelled.label() : item.toString();
  }
}
