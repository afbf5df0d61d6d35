package io.blotter.web.account;

import io.blotter.domain.shared.Refusal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

record KeyRequest(String name, @Nullable String expiresAt) {
  private static final int LAST_YEAR = 9999;

  static final String EXAMPLE =
      """
      {"name": "weekly report", "expires_at": "2030-01-01T00:00:00Z"}\
      """;

  @Nullable Instant expiry() {
    if (expiresAt == null) {
      return null;
    }
    try {
      var moment = OffsetDateTime.parse(expiresAt);
      if (moment.getYear() <= LAST_YEAR) {
        return moment.toInstant();
      }
    } catch (DateTimeParseException broken) {
      // told below
    }
    throw new Refusal.Invalid("expires_at", "must be a moment such as 2030-01-01T00:00:00Z");
  }
}
