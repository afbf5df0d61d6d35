package io.blotter.application.account;

import io.blotter.domain.account.ApiKey;
import io.blotter.domain.account.OneTimeSecret;
import io.blotter.domain.account.RefreshId;
import io.blotter.domain.account.SessionId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * What nobody can foresee: the time, new ids and secrets.
 *
 * @param bytes so many bytes that cannot be guessed
 */
public record ClockAndRandom(InstantSource clock, Supplier<UUID> ids, IntFunction<byte[]> bytes) {
  private static final int SECRET_BYTES = 16;

  public Instant now() {
    return clock.instant();
  }

  SessionId session() {
    return new SessionId(ids.get());
  }

  RefreshId refresh() {
    return new RefreshId(ids.get());
  }

  OneTimeSecret secret() {
    return OneTimeSecret.of(bytes.apply(SECRET_BYTES));
  }

  ApiKey key() {
    return ApiKey.of(bytes.apply(SECRET_BYTES));
  }
}
