package io.blotter.domain.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A value of an enum with a fixed label, the same on the wire and in the database. */
public interface Labelled {
  String name();

  /** The name in small letters, unless the value says otherwise. */
  default String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The value whose label is {@code label}, letter by letter. */
  static <E extends Enum<E> & Labelled> Optional<E> of(Class<E> type, String label) {
    return Arrays.stream(type.getEnumConstants())
        .filter(value -> value.label().equals(label))
        .findFirst();
  }

  /** The value whose label is {@code label}, whatever the case of its letters. */
  static <E extends Enum<E> & Labelled> Optional<E> ofAnyCase(Class<E> type, String label) {
    return Arrays.stream(type.getEnumConstants())
        .filter(value -> value.label().equalsIgnoreCase(label))
        .findFirst();
  }
}
