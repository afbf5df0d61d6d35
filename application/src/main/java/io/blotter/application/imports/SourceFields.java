package io.blotter.application.imports;

import io.blotter.application.imports.Finding.Reason;
import io.blotter.domain.datasource.AccessType;
import io.blotter.domain.datasource.RetentionSchedule;
import io.blotter.domain.datasource.UpdateMethod;
import io.blotter.domain.shared.Labelled;
import io.blotter.domain.shared.WebAddress;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Understands the fields that tables of data sources have in common, and flags what it cannot. */
final class SourceFields {
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
          Pattern.compile("<2 weeks"), "Within two weeks",
          Pattern.compile("monthly"), "Monthly",
          Pattern.compile("quarterly"), "Quarterly",
          Pattern.compile("biannually|semi-annually"), "Twice a year",
          Pattern.compile("annually|yearly"), "Annually",
          Pattern.compile("none|no|n|na|n/a"), "Never");
  private static final Pattern DAYS =
      Pattern.compile("\\D*?(\\d{1,4})\\s*(minute|hour|day|week|month|year)s?\\D*");

  private final Findings findings;

  SourceFields(Findings findings) {
    this.findings = findings;
  }

  @Nullable LocalDate date(Cells row, String key, String column) {
    var date = row.date(column);
    if (date.isEmpty() && row.find(column).isPresent()) {
      findings.add(row, key, Reason.DATE_MALFORMED, column + ": " + row.text(column));
    }
    return date.orElse(null);
  }

  /** Where the data are explained; an address that nobody may be sent to is left out. */
  @Nullable String readme(Cells row, String key, String column) {
    var text = row.text(column);
    if (WebAddress.fault(text).isPresent()) {
      findings.add(row, key, Reason.README_REFUSED, text);
      return null;
    }
    return text.isEmpty() ? null : text;
  }

  <E extends Enum<E> & Labelled> @Nullable E label(
      Cells row, String key, String column, Class<E> type) {
    return known(row, key, column, row.label(column, type).orElse(null));
  }

  @Nullable AccessType access(Cells row, String key, String word) {
    return known(row, key, "access_type", ACCESS.get(word.toLowerCase(Locale.ROOT)));
  }

  @Nullable UpdateMethod updateMethod(Cells row, String key) {
    return known(
        row, key, "update_method", UPDATE.get(row.text("update_method").toLowerCase(Locale.ROOT)));
  }

  @Nullable String updateFrequency(Cells row, String key) {
    var text = row.text("update_frequency").toLowerCase(Locale.ROOT);
    return known(
        row,
        key,
        "update_frequency",
        FREQUENCY.entrySet().stream()
            .filter(entry -> entry.getKey().matcher(text).matches())
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(null));
  }

  /** How long records stay, from texts such as "Last 6 months" or "past week". */
  @Nullable RetentionSchedule retention(Cells row, String key) {
    var text = row.text("retention_schedule").toLowerCase(Locale.ROOT);
    var span = DAYS.matcher(text);
    var schedule =
        span.matches()
            ? Optional.of(schedule(Integer.parseInt(span.group(1)), span.group(2)))
            : Optional.<RetentionSchedule>empty();
    return known(
        row,
        key,
        "retention_schedule",
        schedule.or(() -> row.label("retention_schedule", RetentionSchedule.class)).orElse(null));
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

  private <T> @Nullable T known(Cells row, String key, String column, @Nullable T value) {
    if (value == null && row.find(column).isPresent()) {
      findings.add(row, key, Reason.VALUE_UNKNOWN, column + ": " + row.text(column));
    }
    return value;
  }
}
