package io.blotter.application.imports;

import io.blotter.application.shared.SpreadsheetText;
import io.blotter.domain.shared.Labelled;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One row of a table from elsewhere, read leniently: white space of every kind is trimmed, lists
 * are accepted as the texts that scripts leave behind, dates in the forms that occur.
 *
 * @param line where the row begins in its file, counted from 1
 */
public record Cells(long line, Map<String, String> values) {
  private static final Pattern EDGES =
      Pattern.compile("^[\\s\\u00A0\\uFEFF]+|[\\s\\u00A0\\uFEFF]+$");
  private static final Pattern ITEM =
      Pattern.compile("'((?:[^'\\\\]|\\\\.)*)'|\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern ISO_DATE =
      Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[ T].*)?");
  private static final Pattern US_DATE =
      Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d{2})(?: .*)?");

  public Cells {
    values = Map.copyOf(values);
  }

  /** The text of a cell; empty where it is blank or the column is missing. */
  public String text(String column) {
    var storable = values.getOrDefault(column, "").replace("\0", "");
    return EDGES.matcher(SpreadsheetText.original(storable)).replaceAll("");
  }

  /** Whether a cell holds the one character that PostgreSQL cannot store; its text lacks it. */
  boolean hasNul() {
    return values.values().stream().anyMatch(value -> value.indexOf('\0') >= 0);
  }

  /** The first of these columns that says something. */
  Optional<String> first(String... columns) {
    return Stream.of(columns).flatMap(column -> find(column).stream()).findFirst();
  }

  public Optional<String> find(String column) {
    return Optional.of(text(column)).filter(text -> !text.isEmpty());
  }

  /**
   * The items of a list such as {@code ['JSON', 'CSV']}; a text that is no list is its only item.
   */
  public List<String> list(String column) {
    var text = text(column);
    if (!text.startsWith("[") || !text.endsWith("]")) {
      return text.isEmpty() ? List.of() : List.of(text);
    }
    return ITEM.matcher(text)
        .results()
        .map(item ->
            (item.group(1) == null ? item.group(2) : item.group(1)).replaceAll("\\\\(.)", "$1"))
        .map(item -> EDGES.matcher(item).replaceAll(""))
        .filter(item -> !item.isEmpty())
        .distinct()
        .toList();
  }

  /** Yes or no; empty where it is neither. */
  public Optional<Boolean> truth(String column) {
    return switch (text(column).toLowerCase(Locale.ROOT)) {
      case "true", "yes", "t", "y", "1" -> Optional.of(true);
      case "false", "no", "f", "n", "0" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /** A day written as year-month-day or as month/day/year; empty where it is neither. */
  public Optional<LocalDate> date(String column) {
    var iso = ISO_DATE.matcher(text(column));
    if (iso.matches()) {
      return day(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
    }
    var us = US_DATE.matcher(text(column));
    if (!us.matches()) {
      return Optional.empty();
    }
    var year = number(us.group(3));
    return day(year < 100 ? 2000 + year : year, number(us.group(1)), number(us.group(2)));
  }

  public <E extends Enum<E> & Labelled> Optional<E> label(String column, Class<E> type) {
    return Labelled.ofAnyCase(type, text(column));
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day)).filter(date -> year > 0);
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
