package io.blotter.toolchain.differ;

import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Work that goes on beside the caller's own, and has ended when this is closed. */
final class ConcurrentTask<T> implements AutoCloseable {
  private final FutureTask<T> task;
  private final Thread thread;

  private ConcurrentTask(Callable<T> work) {
    this.task = new FutureTask<>(work);
    this.thread = Thread.ofPlatform().daemon().name("beside").start(task);
  }

  static <T> ConcurrentTask<T> start(Callable<T> work) {
    return new ConcurrentTask<>(work);
  }

  /** Waits for the outcome; a failure is the caller's as if it had done the work itself. */
  T result() throws SQLException {
    try {
      return task.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException problem -> throw problem;
        case SQLException problem -> throw problem;
        case null, default -> throw new IllegalStateException(e.getCause());
      }
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  @Override
  public void close() throws SQLException {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static SQLException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new SQLException("interrupted while working on throw-away databases", e);
  }
}
