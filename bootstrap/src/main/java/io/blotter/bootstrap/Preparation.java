package io.blotter.bootstrap;

import io.blotter.application.shared.ReadinessCheck;
import io.blotter.persistence.shared.FaultReason;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the local database where none is configured and brings it up to date, beside the start of
 * the HTTP server. While the database does not answer it tries again and again, so that a server
 * may start before its database.
 */
final class Preparation implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Preparation.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final CommandDatabase commandDatabase;
  private final CompletableFuture<Void> done = new CompletableFuture<>();

  private final AtomicReference<String> waits = new AtomicReference<>("The registry is starting.");

  private Preparation(CommandDatabase commandDatabase) {
    this.commandDatabase = commandDatabase;
  }

  static Preparation begin(CommandDatabase commandDatabase) {
    var preparation = new Preparation(commandDatabase);
    Thread.ofVirtual().name("preparation").start(preparation::run);
    return preparation;
  }

  /** Whether the schema and the reference data are in place, or what they wait for. */
  ReadinessCheck check() {
    var ready = done.isDone() && !done.isCompletedExceptionally();
    return new ReadinessCheck(
        "migrations", ready, ready ? "Schema and reference data are in place." : waits.get());
  }

  /** Returns when the registry is ready; throws what makes it impossible. */
  void await() {
    try {
      done.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /** Gives up, if it is not done. */
  @Override
  public void close() {
    done.cancel(true);
  }

  private void run() {
    try {
      while (!prepared()) {
        Thread.sleep(PAUSE);
      }
      done.complete(null);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error e) {
      done.completeExceptionally(e);
    }
  }

  private boolean prepared() {
    try {
      commandDatabase.connect();
      commandDatabase.prepare();
      return true;
    } catch (StartupException e) {
      if (done.isDone() || !e.willPass()) {
        throw e;
      }
      LOG.warn(e.getMessage());
      waits.set("The registry waits for the database: " + reason(e) + ".");
      return false;
    }
  }

  private static String reason(StartupException failure) {
    return failure.getCause() instanceof SQLException cause
        ? FaultReason.of(cause)
        : "it does not answer";
  }
}
