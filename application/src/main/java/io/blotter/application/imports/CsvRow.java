package io.blotter.application.imports;

import io.blotter.application.shared.SpreadsheetText;
import io.blotter.domain.shared.Labelled;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One row of a table from elsewhere, read leniently: white space of every kind is trimmed, lists
 * are accepted as the texts that scripts leave behind, dates in the forms that occur.
 *
 * @param line where the row begins in its file, counted from 1
 * @param cells as they stand there, one for each column of the header unless the row is ragged
 */
public record CsvRow(long line, TableHeader header, List<String> cells) {
  /** What a cell says whose value is meant to be taken away; an empty one says nothing. */
  public static final String EMPTIED = "(empty)";

  private static final int EARLIEST = 1600;
  private static final int LATEST = 2100;
  private static final Pattern EDGES =
      Pattern.compile("^[\\s\\u00A0\\uFEFF]+|[\\s\\u00A0\\uFEFF]+$");
  private static final String QUOTED = "'(?:[^'\\\\]|\\\\.)*'|\"(?:[^\"\\\\]|\\\\.)*\"";
  private static final Pattern ITEM = Pattern.compile(QUOTED);
  private static final Pattern LIST =
      Pattern.compile("\\[\\s*(?:(?:" + QUOTED + ")\\s*(?:,\\s*(?:" + QUOTED + ")\\s*)*)?\\]");
  private static final Pattern ISO_DATE =
      Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[ T]\\d.*)?");
  private static final Pattern US_DATE =
      Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d{2})(?: \\d.*)?");

  public CsvRow {
    cells = List.copyOf(cells);
  }

  /** The text of a cell; empty where it is blank or the column is missing. */
  public String text(String column) {
    return EDGES.matcher(SpreadsheetText.original(raw(column).replace("\0", ""))).replaceAll("");
  }

  /**
   * What a cell says; nothing where it is blank, unreadable, or says that nothing is to be known.
   */
  public Optional<String> find(String column) {
    return Optional.of(text(column))
        .filter(text -> !text.isEmpty() && !isEmptied(column) && !isUnreadable(column));
  }

  /** The first of these columns that says something. */
  Optional<String> first(String... columns) {
    return Stream.of(columns).flatMap(column -> find(column).stream()).findFirst();
  }

  /** A name: the first of these columns that says one; a damaged one is better than none. */
  Optional<String> name(String... columns) {
    return first(columns)
        .or(() -> Stream.of(columns).filter(this::isDamaged).map(this::text).findFirst());
  }

  /** Whether the table has the column and the cell is empty. */
  boolean isBlank(String column) {
    return header.place(column).isPresent() && text(column).isEmpty();
  }

  boolean isEmptied(String column) {
    return text(column).equalsIgnoreCase(EMPTIED);
  }

  /** Whether a cell holds a word for nothing, such as {@code N/A}, or was damaged on its way. */
  boolean isUnreadable(String column) {
    var text = text(column);
    return isDamaged(column)
        || (Unreadable.isNothing(text)
            && Optional.ofNullable(header.known().get(column))
                .filter(known -> known.allows(text))
                .isEmpty());
  }

  /** Whether characters of a cell were lost or garbled. */
  boolean isDamaged(String column) {
    return Unreadable.isDamaged(raw(column));
  }

  /** Whether it has more or fewer cells than there are columns, blank ones at its end aside. */
  boolean isRagged() {
    var columns = header.names().size();
    return cells.size() < columns
        || !cells.subList(columns, cells.size()).stream().allMatch(String::isBlank);
  }

  /**
   * The items of a list such as {@code ['JSON', 'CSV']}; a text that is none is its only item, and
   * a broken one has none.
   */
  public List<String> list(String column) {
    var text = find(column).orElse("");
    if (!text.startsWith("[") || isBrokenList(column)) {
      return text.isEmpty() || isBrokenList(column) ? List.of() : List.of(text);
    }
    return ITEM.matcher(text)
        .results()
        .map(item -> item.group().substring(1, item.group().length() - 1))
        .map(item -> EDGES.matcher(item.replaceAll("\\\\(.)", "$1")).replaceAll(""))
        .filter(item -> !item.isEmpty())
        .distinct()
        .toList();
  }

  /** Whether a cell has the brackets of a list and is none, or lacks one of them. */
  boolean isBrokenList(String column) {
    var text = find(column).orElse("");
    return (text.startsWith("[") || text.endsWith("]")) && !LIST.matcher(text).matches();
  }

  /** Yes or no; empty where it is neither. */
  static Optional<Boolean> truth(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "yes", "t", "y", "1" -> Optional.of(true);
      case "false", "no", "f", "n", "0" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /** A day written as year-month-day or as month/day/year; empty where it is neither. */
  static Optional<LocalDate> date(String text) {
    var iso = ISO_DATE.matcher(text);
    if (iso.matches()) {
      return day(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
    }
    var us = US_DATE.matcher(text);
    if (!us.matches()) {
      return Optional.empty();
    }
    var year = number(us.group(3));
    var century = us.group(3).length() > 2 ? 0 : year < 70 ? 2000 : 1900;
    return day(century + year, number(us.group(1)), number(us.group(2)));
  }

  /** A year that things are from. */
  static Optional<String> year(String text) {
    return Optional.of(text.replaceFirst("\\.0+$", ""))
        .filter(digits -> digits.matches("\\d{4}"))
        .filter(digits -> isYear(number(digits)));
  }

  public <E extends Enum<E> & Labelled> Optional<E> label(String column, Class<E> type) {
    return find(column).flatMap(text -> Labelled.ofAnyCase(type, text));
  }

  private String raw(String column) {
    return header.place(column).filter(place -> place < cells.size()).map(cells::get).orElse("");
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static boolean isYear(int year) {
    return year >= EARLIEST && year <= LATEST;
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day)).filter(date -> isYear(year));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
