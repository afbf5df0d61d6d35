package io.blotter.application.idempotency.port;

import io.blotter.application.idempotency.KeyedCall;
import java.time.Instant;
import java.util.Optional;

/** Calls with a key, and how they were answered. */
public interface AnsweredCalls {
  /**
   * Whether this is the first call with its key. Waits for a transaction in which another one is
   * being answered.
   */
  boolean claim(KeyedCall call, Instant now);

  void keep(KeyedCall call, String answer);

  /** How the same request was answered under this key. */
  Optional<String> answer(KeyedCall call);
}
