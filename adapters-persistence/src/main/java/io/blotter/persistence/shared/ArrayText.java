package io.blotter.persistence.shared;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lists within a column as PostgreSQL writes arrays, because an array of arrays cannot hold lists
 * of different lengths.
 */
public final class ArrayText {
  private ArrayText() {}

  public static String of(Collection<? extends @Nullable String> items) {
    return items.stream()
        .map(item ->
            item == null ? "NULL" : '"' + item.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
        .collect(Collectors.joining(",", "{", "}"));
  }
}
