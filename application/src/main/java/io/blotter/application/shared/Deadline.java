package io.blotter.application.shared;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;

/**
 * Until when the call in hand must have its answer. Whatever waits meanwhile, for a connection, a
 * statement, a lock, has what is left and no more, however many they are. Work outside a call, such
 * as a job's, has none.
 */
public final class Deadline {
  /**
   * An answer comes within ten seconds: what it waits for, and a second for giving up and the rest.
   */
  public static final Duration USUAL = Duration.ofSeconds(9);

  /** For what deals with many things at once. */
  public static final Duration BULK = Duration.ofSeconds(60);

  private static final ScopedValue<Deadline> CURRENT = ScopedValue.newInstance();

  private static final Duration FOREVER = Duration.ofHours(1);

  private final String operation;
  private final AtomicLong end;

  private Deadline(String operation, long end) {
    this.operation = operation;
    this.end = new AtomicLong(end);
  }

  /** From now on, and never later than a deadline that this work is already part of. */
  public static Deadline in(Duration timeout, String operation) {
    return new Deadline(operation, System.nanoTime() + left(timeout).toNanos());
  }

  public static Optional<Deadline> current() {
    return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
  }

  /** What is left for the work in hand; {@code most} where there is no deadline, or a later one. */
  public static Duration left(Duration most) {
    return current().map(Deadline::left).filter(left -> left.compareTo(most) < 0).orElse(most);
  }

  /** Waits for a lock as long as time is left; says whether it was got. */
  public static boolean lock(Lock lock) {
    try {
      return lock.tryLock(left(FOREVER).toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Waits for the caller, whose time counts by other limits than ours. */
  public static <T> T suspendedDuring(Supplier<T> wait) {
    var begin = System.nanoTime();
    try {
      return wait.get();
    } finally {
      current().ifPresent(deadline -> deadline.end.addAndGet(System.nanoTime() - begin));
    }
  }

  public <T> T during(Supplier<T> work) {
    return ScopedValue.where(CURRENT, this).call(work::get);
  }

  /** Never less than nothing. */
  public Duration left() {
    return Duration.ofNanos(Math.max(0, end.get() - System.nanoTime()));
  }

  /** What is done, for telling the calls that wait for something locked from all others. */
  public String operation() {
    return operation;
  }
}
