package io.blotter.application.shared;

import org.jspecify.annotations.Nullable;

/**
 * What somebody said about an optional field; a field that was not mentioned has none of these.
 *
 * @param value null where the field is to be empty
 */
public record Patch<T>(@Nullable T value) {
  /** The value, or null where the field is empty or was not mentioned. */
  public static <T> @Nullable T valueOf(@Nullable Patch<T> field) {
    return field == null ? null : field.value();
  }

  /** Whether the field is said to be empty. */
  public static boolean isNull(@Nullable Patch<?> field) {
    return field != null && field.value() == null;
  }
}
