package io.blotter.bootstrap;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does the same again and again on a thread of its own. Nothing that one round throws ends the
 * loop, be it an {@link Error}; that no round succeeds for a while shows in the readiness.
 */
final class BackgroundLoop implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(BackgroundLoop.class);

  /** How long a loop may go without a round that succeeds, beyond its pause. */
  static final Duration MAX_DELAY = Duration.ofMinutes(5);

  private final String name;
  private final Duration pause;
  private final Duration closeTimeout;
  private final BooleanSupplier round;
  private final AtomicLong succeeded = new AtomicLong(System.nanoTime());
  private final ScheduledExecutorService executor;

  /**
   * @param pause between two rounds
   * @param closeTimeout how long closing waits for the round in hand
   * @param round whether there is more to do at once
   */
  BackgroundLoop(String name, Duration pause, Duration closeTimeout, BooleanSupplier round) {
    this.name = name;
    this.pause = pause;
    this.closeTimeout = closeTimeout;
    this.round = round;
    this.executor =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name(name).factory());
  }

  /** Begins, and is watched from then on. */
  void begin(PeriodicWork watch) {
    succeeded.set(System.nanoTime());
    var _ =
        executor.scheduleWithFixedDelay(
            this::rounds, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    watch.add(this::overdue);
  }

  /** Rounds besides the regular ones. */
  Future<?> now() {
    return executor.submit(this::rounds);
  }

  boolean isClosing() {
    return executor.isShutdown();
  }

  /** Lets the round in hand end; says whether it did in time. */
  boolean end() {
    executor.shutdown();
    try {
      return executor.awaitTermination(closeTimeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    if (!end()) {
      LOG.warn("{}: the last round did not end in time", name);
    }
  }

  /** What is late; empty when nothing is. */
  String overdue() {
    var since = Duration.ofNanos(System.nanoTime() - succeeded.get());
    return executor.isShutdown() || since.compareTo(pause.plus(MAX_DELAY)) <= 0
        ? ""
        : name + " (no success for " + since.toMinutes() + " minutes)";
  }

  private void rounds() {
    try {
      var more = true;
      while (more) {
        more = round.getAsBoolean() && !executor.isShutdown();
        succeeded.set(System.nanoTime());
      }
    } catch (Throwable fault) {
      tell(fault);
    }
  }

  /** Telling may fail for the same reason, such as a lack of memory. */
  private void tell(Throwable fault) {
    try {
      if (fault instanceof Error) {
        LOG.error("{}: this round failed", name, fault);
      } else {
        var cause = fault.getCause() == null ? fault : fault.getCause();
        LOG.warn("{}: this round failed: {}", name, cause.toString());
      }
    } catch (Throwable untold) {
      return;
    }
  }
}
