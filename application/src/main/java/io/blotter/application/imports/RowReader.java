package io.blotter.application.imports;

import io.blotter.application.imports.ImportFinding.Reason;
import io.blotter.domain.shared.Labelled;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Understands the cells of one row. What cannot be understood is flagged and says nothing; what is
 * empty says nothing either; what is meant to be taken away says so.
 */
final class RowReader {
  private final CsvRow row;
  private final String key;
  private final Findings findings;
  private final Set<String> emptied = new HashSet<>();
  private final Set<String> assumed = new HashSet<>();
  private final Map<String, String> blank = new HashMap<>();

  RowReader(CsvRow row, String key, Findings findings) {
    this.row = row;
    this.key = key;
    this.findings = findings;
  }

  CsvRow row() {
    return row;
  }

  /** The row says this field's value only for want of a better one. */
  void assume(String field) {
    assumed.add(field);
  }

  boolean isEmptied(String field) {
    return emptied.contains(field);
  }

  void flag(Reason reason, String detail) {
    findings.add(row, key, reason, detail);
  }

  @Nullable String text(String column, String field) {
    return said(column, field).orElse(null);
  }

  /** What a function makes of a cell; flagged where it makes nothing of it. */
  <T> @Nullable T value(
      String column, String field, Reason fault, Function<String, Optional<T>> reading) {
    return understood(column, fault, text(column, field), reading);
  }

  /** The same of a cell whose value cannot be taken away by an import. */
  <T> @Nullable T lasting(String column, Reason fault, Function<String, Optional<T>> reading) {
    requireLasting(column);
    return understood(column, fault, row.find(column).orElse(null), reading);
  }

  <E extends Enum<E> & Labelled> @Nullable E label(String column, Class<E> type) {
    return value(column, column, Reason.VALUE_UNKNOWN, text -> Labelled.ofAnyCase(type, text));
  }

  /** What a function makes of each item; where it fails with one, the others are only assumed. */
  <T> List<T> items(String column, String field, Function<String, Optional<T>> reading) {
    said(column, field);
    if (row.isBrokenList(column)) {
      flag(Reason.VALUE_UNKNOWN, detail(column, row.text(column)));
      return List.of();
    }
    return row.list(column).stream()
        .flatMap(item -> {
          var value =
              Optional.of(item).filter(text -> !Unreadable.isNothing(text)).flatMap(reading);
          if (value.isEmpty()) {
            assume(field);
            flag(Reason.VALUE_UNKNOWN, detail(column, item));
          }
          return value.stream();
        })
        .distinct()
        .toList();
  }

  /** Flags that somebody wants a value taken away that imports only add to. */
  void requireLasting(String column) {
    if (row.isEmptied(column)) {
      flag(Reason.CANNOT_BE_EMPTIED, column);
    }
  }

  Gaps gaps() {
    return new Gaps(row.line(), key, emptied, assumed, blank);
  }

  /** What stood there, and the allowed word that is nearest to it. */
  static String detail(CsvRow row, String column, String text) {
    var known = row.header().known().get(column);
    var nearest = known == null ? Optional.<String>empty() : Nearest.to(text, known.allowed());
    return text + nearest.map(word -> "; nearest: " + word).orElse("");
  }

  private <T> @Nullable T understood(
      String column, Reason fault, @Nullable String said, Function<String, Optional<T>> reading) {
    var value = said == null ? null : reading.apply(said).orElse(null);
    if (said != null && value == null) {
      flag(fault, detail(column, said));
    }
    return value;
  }

  private String detail(String column, String text) {
    return column + ": " + detail(row, column, text);
  }

  private Optional<String> said(String column, String field) {
    if (row.isEmptied(column)) {
      emptied.add(field);
    } else if (row.isBlank(column)) {
      blank.put(field, column);
    }
    return row.find(column);
  }
}
