package io.blotter.bootstrap;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the database up to date and starts the jobs, beside the start of the HTTP server. While
 * the database does not answer it tries again and again, so that a server may start before its
 * database.
 */
final class Preparation implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Preparation.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Registry registry;
  private final Settings settings;
  private final MeterRegistry metrics;
  private final CompletableFuture<Void> done = new CompletableFuture<>();
  private final AtomicReference<@Nullable Jobs> jobs = new AtomicReference<>();

  private Preparation(Registry registry, Settings settings, MeterRegistry metrics) {
    this.registry = registry;
    this.settings = settings;
    this.metrics = metrics;
  }

  static Preparation begin(Registry registry, Settings settings, MeterRegistry metrics) {
    var preparation = new Preparation(registry, settings, metrics);
    Thread.ofVirtual().name("preparation").start(preparation::run);
    return preparation;
  }

  boolean isDone() {
    return done.isDone() && !done.isCompletedExceptionally();
  }

  /** Returns when the registry is ready; throws what makes it impossible. */
  void await() {
    try {
      done.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  @Override
  public void close() {
    done.cancel(true);
    var running = jobs.get();
    if (running != null) {
      running.close();
    }
  }

  private void run() {
    try {
      while (!prepared()) {
        Thread.sleep(PAUSE);
      }
      jobs.set(
          Jobs.start(
              registry.unhurried(),
              Wiring.refreshSummaries(registry.unhurriedPersistence()),
              settings.refreshEvery(),
              metrics));
      done.complete(null);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      done.completeExceptionally(e);
    }
  }

  private boolean prepared() {
    try {
      registry.prepare();
      return true;
    } catch (CannotStart e) {
      if (done.isDone() || !e.willPass()) {
        throw e;
      }
      LOG.warn(e.getMessage());
      return false;
    }
  }
}
