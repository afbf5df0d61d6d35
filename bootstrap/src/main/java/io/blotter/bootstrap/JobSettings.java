package io.blotter.bootstrap;

import io.blotter.bootstrap.SettingSources.Found;
import io.blotter.bootstrap.Settings.Secret;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
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

  static JobSettings of(Map<Setting, Found> found) {
    return new JobSettings(
        Duration.ofMinutes(Settings.number(found, Setting.BLOTTER_REFRESH_MINUTES, 1, 1_440)),
        Settings.number(found, Setting.BLOTTER_ALERT_PERCENT, 1, 100),
        webhook(found.get(Setting.WEBHOOK_URL)),
        notifyAt(found.get(Setting.BLOTTER_NOTIFY_AT)));
  }

  private static @Nullable Secret webhook(@Nullable Found found) {
    if (found == null) {
      return null;
    }
    if (!found.value().matches("https?://[\\w.:\\[\\]-]+([/?][\\w./~?&=-]*)?")) {
      throw new SettingProblem(Setting.WEBHOOK_URL, "must be http:// or https://");
    }
    return new Secret(found.value());
  }

  private static @Nullable LocalTime notifyAt(@Nullable Found found) {
    try {
      return found == null ? null : LocalTime.parse(found.value());
    } catch (DateTimeParseException e) {
      throw new SettingProblem(Setting.BLOTTER_NOTIFY_AT, "must be a time of the day");
    }
  }
}
