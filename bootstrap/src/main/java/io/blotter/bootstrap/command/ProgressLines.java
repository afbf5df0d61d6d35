package io.blotter.bootstrap.command;

import io.blotter.application.imports.ImportProgress;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Progress for logs, where a bar would be noise: a line every few seconds. */
final class ProgressLines implements ImportProgress {
  private static final Duration EVERY = Duration.ofSeconds(3);

  private final PrintWriter out;
  private final int most;
  private final AtomicLong due = new AtomicLong(System.nanoTime() + EVERY.toNanos());

  ProgressLines(PrintWriter out, int most) {
    this.out = out;
    this.most = most;
  }

  @Override
  public void done(int rows) {
    var now = System.nanoTime();
    if (now - due.get() >= 0) {
      due.set(now + EVERY.toNanos());
      out.printf("%,d of %,d rows%n", rows, most);
      out.flush();
    }
  }
}
