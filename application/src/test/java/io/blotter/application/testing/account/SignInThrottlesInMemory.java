package io.blotter.application.testing.account;

import io.blotter.application.account.port.SignInThrottles;
import io.blotter.application.testing.account.AccountTables.ThrottleRow;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

record SignInThrottlesInMemory(AccountTables tables, InstantSource clock)
    implements SignInThrottles {
  private static final double HALF_LIFE_SECONDS = 3_600;

  @Override
  public Duration begin(Subject subject) {
    var now = clock.instant();
    var row = tables.throttles.get(subject.name());
    var until = row == null ? null : row.blockedUntil();
    if (until != null && until.isAfter(now) && !until.isAfter(now.plus(subject.longest()))) {
      return Duration.ofSeconds(Duration.between(now, until).plusMillis(999).toSeconds());
    }
    var before = row == null ? 0 : decayed(row, now);
    tables.throttles.put(
        subject.name(),
        new ThrottleRow(subject.account(), before + 1, blockedUntil(subject, before, now), now));
    return Duration.ZERO;
  }

  private static double decayed(ThrottleRow row, Instant now) {
    var seconds = Duration.between(row.updatedAt(), now).toSeconds();
    return row.failures() * Math.pow(0.5, (double) seconds / HALF_LIFE_SECONDS);
  }

  private static @Nullable Instant blockedUntil(Subject subject, double before, Instant now) {
    var wait =
        Math.min((double) subject.longest().toSeconds(), Math.pow(2, before - subject.free()));
    return before + 1 > subject.free() ? now.plusMillis((long) (1_000 * wait)) : null;
  }

  @Override
  public void reset(Subject subject) {
    tables.throttles.remove(subject.name());
  }

  @Override
  public void forgive(Subject subject) {
    tables.throttles.computeIfPresent(
        subject.name(),
        (_, row) ->
            new ThrottleRow(row.account(), Math.max(row.failures() - 1, 0), null, row.updatedAt()));
  }

  @Override
  public void resetAccount(String account) {
    tables.throttles.values().removeIf(row -> account.equals(row.account()));
  }
}
