package io.blotter.persistence.shared;

import io.blotter.application.shared.Deadline;
import io.blotter.domain.shared.Refusal;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Keeps the calls of an operation that waits for a lock from taking all connections: once one of
 * them has waited in vain, a few at a time may try, and the others wait without a connection, or
 * are refused, until none has waited in vain for a while. Other operations go on meanwhile.
 */
final class Congestion {
  private static final int MAX_AT_ONCE = 2;
  private static final Duration MEMORY = Duration.ofSeconds(5);
  private static final Duration TIMEOUT = Duration.ofSeconds(1);

  private final Map<String, Long> seen = new ConcurrentHashMap<>();
  private final Semaphore turns = new Semaphore(MAX_AT_ONCE, true);

  /** One of the few turns, or none where none is needed. */
  record Turn(Runnable end) implements AutoCloseable {
    static final Turn NOT_NEEDED = new Turn(() -> {});

    @Override
    public void close() {
      end.run();
    }
  }

  /** An operation waited in vain for a lock just now. */
  void note() {
    Deadline.current().ifPresent(call -> seen.put(call.operation(), System.nanoTime()));
  }

  /** Whether the operation in hand lately waited in vain. */
  boolean isSeen() {
    return !seen.isEmpty()
        && Deadline.current().map(Deadline::operation).filter(this::isRecent).isPresent();
  }

  /** Waits for a turn, if the operation in hand needs one. */
  Turn enter() {
    if (!isSeen()) {
      return Turn.NOT_NEEDED;
    }
    try {
      var timeout = Deadline.left(TIMEOUT).toMillis();
      if (turns.tryAcquire(timeout, TimeUnit.MILLISECONDS)) {
        return new Turn(turns::release);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new Refusal.Unavailable(DatabaseFaults.AWAY);
  }

  private boolean isRecent(String operation) {
    var since = seen.get(operation);
    if (since == null) {
      return false;
    }
    if (System.nanoTime() - since < MEMORY.toNanos()) {
      return true;
    }
    seen.remove(operation, since);
    return false;
  }
}
