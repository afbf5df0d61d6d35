package io.blotter.web;

import io.blotter.domain.shared.Refusal;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * How many of the largest answers are worked out at once: each takes up many times its bytes until
 * it is ready, and who waits for the same one finds it in memory.
 */
final class CostlyAnswers {
  private static final int MAX_AT_ONCE = 2;
  private static final int TIMEOUT_SECONDS = 5;

  private final Semaphore free = new Semaphore(MAX_AT_ONCE, true);

  /** Does the work when it is its turn. */
  <T> T inTurn(Supplier<T> work) {
    try {
      if (!free.tryAcquire(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
        throw new Refusal.Unavailable("The server is working out as many of these as it can.");
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new Refusal.Unavailable("The server stops.");
    }
    try {
      return work.get();
    } finally {
      free.release();
    }
  }
}
