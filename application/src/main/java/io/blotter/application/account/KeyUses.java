package io.blotter.application.account;

import io.blotter.application.account.port.ApiKeys;
import io.blotter.domain.account.KeyId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Notes when keys are used: every few minutes at most, and never while a caller waits. */
final class KeyUses {
  private static final Duration INTERVAL = Duration.ofMinutes(5);

  private final ApiKeys keys;
  private final Consumer<Runnable> later;
  private final Map<KeyId, Instant> noted = new ConcurrentHashMap<>();

  KeyUses(ApiKeys keys, Consumer<Runnable> later) {
    this.keys = keys;
    this.later = later;
  }

  void note(@Nullable KeyId key, Instant now) {
    if (key == null) {
      return;
    }
    var last = noted.get(key);
    if (last == null || now.isAfter(last.plus(INTERVAL))) {
      noted.put(key, now);
      later.accept(() -> keys.markUsed(key, now));
    }
  }
}
