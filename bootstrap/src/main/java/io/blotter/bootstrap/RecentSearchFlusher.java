package io.blotter.bootstrap;

import io.blotter.application.search.RememberSearches;
import io.blotter.application.shared.Deadline;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToDoubleFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes recent searches down, on one thread: every ten seconds those that wait, if any, because a
 * write makes every server forget the answers it remembers; and at once before somebody looks.
 */
final class RecentSearchFlusher implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RecentSearchFlusher.class);
  private static final Duration PAUSE = Duration.ofSeconds(10);
  private static final Duration TIMEOUT = Duration.ofSeconds(5);
  private static final Duration LAST_TIMEOUT = Duration.ofSeconds(10);

  private final RememberSearches searches;
  private final BackgroundLoop loop =
      new BackgroundLoop("searches", PAUSE, LAST_TIMEOUT, this::round);
  private final AtomicInteger told = new AtomicInteger();

  RecentSearchFlusher(RememberSearches searches) {
    this.searches = searches;
  }

  void begin(MeterRegistry metrics, PeriodicWork watch) {
    count(metrics, "written", RememberSearches::written);
    count(metrics, "lost", RememberSearches::lost);
    loop.begin(watch);
  }

  /** Returns when the searches noted so far are written down, or cannot be for the moment. */
  void settle() {
    try {
      loop.now().get(Deadline.left(TIMEOUT).toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException | RejectedExecutionException e) {
      LOG.warn("searches: shown without the latest: {}", e.toString());
    }
  }

  /** Writes down what still waits. */
  @Override
  public void close() {
    var _ = loop.now();
    if (!loop.end()) {
      LOG.warn("searches: the database does not take the last ones");
    }
  }

  private void count(
      MeterRegistry metrics, String outcome, ToDoubleFunction<RememberSearches> number) {
    FunctionCounter.builder("searches", searches, number).tag("outcome", outcome).register(metrics);
  }

  private boolean round() {
    try {
      searches.writeDown();
    } finally {
      var lost = searches.lost();
      var more = lost - told.getAndSet(lost);
      if (more > 0) {
        LOG.warn("searches: {} were not remembered", more);
      }
    }
    return false;
  }
}
