package io.blotter.web;

import io.blotter.domain.shared.Refusal;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * How much memory the bodies of all requests may take up together: as much while they arrive as
 * when they have arrived, so that who sends slowly is not in the way of whose body is complete.
 */
final class BodyBudget {
  /** How many bytes are made of one byte of JSON, with everything that is made of it. */
  private static final int COPIES = 8;

  private static final int TIMEOUT_SECONDS = 2;

  private final int bytes;
  private final Semaphore arriving;
  private final Semaphore arrived;

  BodyBudget(long bytes) {
    this.bytes = (int) Math.min(Integer.MAX_VALUE, bytes);
    this.arriving = new Semaphore(this.bytes);
    this.arrived = new Semaphore(this.bytes, true);
  }

  Share share() {
    return new Share();
  }

  /** What one body takes up, until it is closed. */
  final class Share implements AutoCloseable {
    private int raw;
    private int made;

    /** Makes room for more bytes that arrive. */
    void add(int more) {
      if (!arriving.tryAcquire(more)) {
        throw full();
      }
      raw += more;
    }

    /**
     * Makes room for what is made of a body that has arrived; the largest have it to themselves.
     */
    void complete(int length) {
      var wanted = (int) Math.min(bytes, (long) COPIES * length);
      try {
        if (!arrived.tryAcquire(wanted, TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
          throw full();
        }
      } catch (InterruptedException stopping) {
        Thread.currentThread().interrupt();
        throw new Refusal.Unavailable("The server stops.");
      }
      made = wanted;
    }

    @Override
    public void close() {
      arriving.release(raw);
      arrived.release(made);
      raw = 0;
      made = 0;
    }
  }

  private static Refusal full() {
    return new Refusal.Unavailable("The server is reading as many bodies as it has room for.");
  }
}
