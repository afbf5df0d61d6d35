package io.blotter.persistence.shared;

import io.blotter.application.shared.Patch;
import io.blotter.domain.shared.Id;
import io.blotter.domain.shared.Labelled;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What records say of the columns of a table, row by row, for the fragment {@code documents}: a
 * component says something of the column of its name when it is a {@link Patch}, also of null, or
 * any other value but null and an empty list.
 *
 * @param columns for each row the columns of which something is said, as PostgreSQL writes arrays
 * @param texts for each row what is said of them, in the same order
 */
public record ColumnValues(List<? extends Id> ids, List<String> columns, List<String> texts) {
  /** What a record class can say, worked out once. */
  private static final ClassValue<List<Column>> COLUMNS =
      new ClassValue<>() {
        @Override
        protected List<Column> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents()).map(Column::of).toList();
        }
      };

  public static ColumnValues of(List<? extends Id> ids, List<? extends Record> rows) {
    var columns = new ArrayList<String>();
    var texts = new ArrayList<String>();
    for (var row : rows) {
      var names = new ArrayList<String>();
      var said = new ArrayList<@Nullable String>();
      for (var column : COLUMNS.get(row.getClass())) {
        var value = column.of(row);
        if (value != null && !(value instanceof List<?> items && items.isEmpty())) {
          names.add(column.name());
          said.add(text(value));
        }
      }
      columns.add(ArrayText.of(names));
      texts.add(ArrayText.of(said));
    }
    return new ColumnValues(ids, columns, texts);
  }

  private record Column(String name, Method accessor) {
    static Column of(RecordComponent component) {
      return new Column(
          component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT),
          component.getAccessor());
    }

    @Nullable Object of(Record row) {
      try {
        return accessor.invoke(row);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("cannot read " + accessor, e);
      }
    }
  }

  private static @Nullable String text(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Patch<?> field -> text(field.value());
      case Labelled labelled -> labelled.label();
      case List<?> items -> ArrayText.of(items.stream().map(ColumnValues::text).toList());
      default -> value.toString();
    };
  }
}
