package io.blotter.persistence.shared;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Lists within a column as PostgreSQL writes arrays, because an array of arrays cannot hold lists
 * of different lengths.
 */
public final class ArrayText {
  private ArrayText() {}

  public static String of(Collection<String> items) {
    return items.stream()
        .map(item -> '"' + item.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
        .collect(Collectors.joining(",", "{", "}"));
  }
}
