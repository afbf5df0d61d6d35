package io.blotter.bootstrap;

import io.blotter.application.search.RememberSearches;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
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
final class SearchRounds implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SearchRounds.class);
  private static final Duration PAUSE = Duration.ofSeconds(10);
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration LAST_PATIENCE = Duration.ofSeconds(10);

  private final RememberSearches searches;
  private final ScheduledExecutorService rounds =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("searches").factory());
  private final AtomicInteger told = new AtomicInteger();

  SearchRounds(RememberSearches searches) {
    this.searches = searches;
  }

  void begin(MeterRegistry metrics) {
    count(metrics, "written", RememberSearches::written);
    count(metrics, "lost", RememberSearches::lost);
    var _ =
        rounds.scheduleWithFixedDelay(
            this::round, PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Returns when the searches noted so far are written down, or cannot be for the moment. */
  void settle() {
    try {
      rounds.submit(this::round).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException | RejectedExecutionException e) {
      LOG.warn("searches: shown without the latest: {}", e.toString());
    }
  }

  /** Writes down what still waits. */
  @Override
  public void close() {
    rounds.execute(this::round);
    rounds.shutdown();
    try {
      if (!rounds.awaitTermination(LAST_PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.warn("searches: the database does not take the last ones");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void count(
      MeterRegistry metrics, String outcome, ToDoubleFunction<RememberSearches> number) {
    FunctionCounter.builder("searches", searches, number).tag("outcome", outcome).register(metrics);
  }

  private void round() {
    try {
      searches.writeDown();
    } catch (RuntimeException fault) {
      var cause = fault.getCause() == null ? fault : fault.getCause();
      LOG.warn("searches: this round failed: {}", cause.toString());
    }
    var lost = searches.lost();
    var more = lost - told.getAndSet(lost);
    if (more > 0) {
      LOG.warn("searches: {} were not remembered", more);
    }
  }
}
