package io.blotter.application.imports;

import io.blotter.application.imports.ImportFinding.Reason;
import io.blotter.domain.datasource.AccessType;
import io.blotter.domain.datasource.RetentionSchedule;
import io.blotter.domain.datasource.UpdateMethod;
import io.blotter.domain.shared.Labelled;
import io.blotter.domain.shared.WebAddress;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Understands the fields that tables of data sources have in common, and flags what it cannot. */
final class SourceFieldReader {
  static final List<String> TRUTHS = List.of("true", "false", "yes", "no");

  private static final Map<String, AccessType> ACCESS =
      Map.of(
          "web page", AccessType.WEBPAGE,
          "webpage", AccessType.WEBPAGE,
          "direct download", AccessType.DOWNLOAD,
          "download", AccessType.DOWNLOAD,
          "api", AccessType.API);
  private static final Map<String, UpdateMethod> UPDATE =
      Map.of(
          "append", UpdateMethod.INSERT,
          "prepend", UpdateMethod.INSERT,
          "insert", UpdateMethod.INSERT,
          "overwrite", UpdateMethod.OVERWRITE,
          "no updates", UpdateMethod.NO_UPDATES);
  private static final Map<Pattern, String> FREQUENCY =
      Map.of(
          Pattern.compile("live|in real time|<5 minutes"), "Live",
          Pattern.compile("hourly"), "Hourly",
          Pattern.compile("daily|nightly"), "Daily",
          Pattern.compile(
                  "weekly|about weekly at least|weekly or more often|at least once per week"),
              "Weekly",
          Pattern.compile("<2 weeks|within two weeks"), "Within two weeks",
          Pattern.compile("monthly"), "Monthly",
          Pattern.compile("quarterly"), "Quarterly",
          Pattern.compile("biannually|semi-annually|twice a year"), "Twice a year",
          Pattern.compile("annually|yearly"), "Annually",
          Pattern.compile("none|no|n|never"), "Never");
  private static final Pattern DAYS =
      Pattern.compile("\\D*?(\\d{1,4})\\s*(minute|hour|day|week|month|year)s?\\D*");

  static final List<String> FREQUENCIES =
      List.of(
          "live",
          "hourly",
          "daily",
          "weekly",
          "<2 weeks",
          "monthly",
          "quarterly",
          "biannually",
          "annually",
          "none");

  private final RowReader reader;

  SourceFieldReader(RowReader reader) {
    this.reader = reader;
  }

  static List<String> accesses() {
    return ACCESS.keySet().stream().sorted().toList();
  }

  static List<String> updates() {
    return UPDATE.keySet().stream().sorted().toList();
  }

  static List<String> retentions() {
    return Stream.of(RetentionSchedule.values()).map(Labelled::label).toList();
  }

  /** The days that are covered; neither of them where the range ends before it begins. */
  Coverage coverage() {
    var start =
        reader.value("coverage_start", "coverage_start", Reason.DATE_MALFORMED, CsvRow::date);
    var end = reader.value("coverage_end", "coverage_end", Reason.DATE_MALFORMED, CsvRow::date);
    if (start != null && end != null && end.isBefore(start)) {
      reader.flag(Reason.DATES_REVERSED, start + " to " + end);
      return new Coverage(null, null);
    }
    return new Coverage(start, end);
  }

  /** Where the data are explained; an address that nobody may be sent to is left out. */
  @Nullable String readme(String column) {
    return reader.value(
        column,
        "readme_url",
        Reason.README_REFUSED,
        text -> Optional.of(text).filter(address -> WebAddress.fault(address).isEmpty()));
  }

  @Nullable Boolean truth(String column) {
    return reader.value(column, column, Reason.VALUE_UNKNOWN, CsvRow::truth);
  }

  List<AccessType> access() {
    return reader.items(
        "access_type",
        "access_types",
        word -> Optional.ofNullable(ACCESS.get(word.toLowerCase(Locale.ROOT))));
  }

  List<String> formats() {
    return reader.items("record_format", "record_formats", Optional::of);
  }

  @Nullable UpdateMethod updateMethod() {
    return reader.value(
        "update_method",
        "update_method",
        Reason.VALUE_UNKNOWN,
        text -> Optional.ofNullable(UPDATE.get(text.toLowerCase(Locale.ROOT))));
  }

  @Nullable String updateFrequency() {
    return reader.value(
        "update_frequency",
        "update_frequency",
        Reason.VALUE_UNKNOWN,
        text ->
            FREQUENCY.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(text.toLowerCase(Locale.ROOT)).matches())
                .map(Map.Entry::getValue)
                .findFirst());
  }

  /** How long records stay, from texts such as "Last 6 months" or "past week". */
  @Nullable RetentionSchedule retention() {
    return reader.value(
        "retention_schedule",
        "retention_schedule",
        Reason.VALUE_UNKNOWN,
        text -> Labelled.ofAnyCase(RetentionSchedule.class, text).or(() -> span(text)));
  }

  private static Optional<RetentionSchedule> span(String text) {
    var span = DAYS.matcher(text.toLowerCase(Locale.ROOT));
    return span.matches()
        ? Optional.of(schedule(Integer.parseInt(span.group(1)), span.group(2)))
        : Optional.empty();
  }

  private static RetentionSchedule schedule(int amount, String unit) {
    var days =
        switch (unit) {
          case "minute" -> amount / (24 * 60);
          case "hour" -> amount / 24;
          case "day" -> amount;
          case "week" -> 7 * amount;
          case "month" -> 365 * amount / 12;
          default -> 365 * amount;
        };
    if (days <= 1) {
      return days < 1 ? RetentionSchedule.LESS_THAN_ONE_DAY : RetentionSchedule.ONE_DAY;
    }
    if (days <= 7) {
      return days < 7 ? RetentionSchedule.LESS_THAN_ONE_WEEK : RetentionSchedule.ONE_WEEK;
    }
    if (days < 365) {
      return days <= 31 ? RetentionSchedule.ONE_MONTH : RetentionSchedule.LESS_THAN_ONE_YEAR;
    }
    return days <= 3650
        ? RetentionSchedule.ONE_TO_TEN_YEARS
        : RetentionSchedule.MORE_THAN_TEN_YEARS;
  }
}
