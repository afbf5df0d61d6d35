package io.blotter.bootstrap;

import io.blotter.domain.shared.Secret;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * When the server does what it does by itself, and whom it tells.
 *
 * @param refreshEvery how often summaries are worked out anew
 * @param alertPercent how much of a table may come or go in an hour before an operator is told
 * @param webhook where alerts go besides the log; whoever knows the address may write there
 * @param notifyAt when of the day, in UTC, followers are written to; null for only when asked
 */
public record JobSettings(
    Duration refreshEvery,
    int alertPercent,
    @Nullable Secret webhook,
    @Nullable LocalTime notifyAt) {

  static JobSettings of(SettingValues values) {
    return new JobSettings(
        Duration.ofMinutes(values.number(Setting.BLOTTER_REFRESH_MINUTES, 1, 1_440)),
        values.number(Setting.BLOTTER_ALERT_PERCENT, 1, 100),
        values.readIfGiven(Setting.WEBHOOK_URL, JobSettings::webhook).orElse(null),
        values.readIfGiven(Setting.BLOTTER_NOTIFY_AT, JobSettings::notifyAt).orElse(null));
  }

  private static Secret webhook(String text) {
    if (!text.matches("https?://[\\w.:\\[\\]-]+([/?][\\w./~?&=-]*)?")) {
      throw new SettingException(Setting.WEBHOOK_URL, "must be http:// or https://");
    }
    return new Secret(text);
  }

  private static LocalTime notifyAt(String text) {
    try {
      return LocalTime.parse(text);
    } catch (DateTimeParseException e) {
      throw new SettingException(Setting.BLOTTER_NOTIFY_AT, "must be a time of the day");
    }
  }
}
