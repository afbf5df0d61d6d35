package io.blotter.bootstrap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * The process that leads a local PostgreSQL, as it notes itself in its data folder.
 *
 * @param noted the file that it takes away last of all
 * @param startedAt seconds since 1970
 * @param ready whether it answers
 */
record Postmaster(Path noted, ProcessHandle process, long startedAt, int port, boolean ready) {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration POLL = Duration.ofMillis(5);

  /** What is noted in the data folder {@code cluster}, as long as that process lives. */
  static Optional<Postmaster> of(Path cluster) {
    var noted = cluster.resolve("postmaster.pid");
    try {
      var lines = Files.readAllLines(noted);
      return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
          .filter(ProcessHandle::isAlive)
          .map(process ->
              new Postmaster(
                  noted,
                  process,
                  Long.parseLong(lines.get(2).strip()),
                  Integer.parseInt(lines.get(3).strip()),
                  lines.size() > 7 && lines.get(7).strip().equals("ready")));
    } catch (IOException | NumberFormatException | IndexOutOfBoundsException none) {
      return Optional.empty();
    }
  }

  /** Has it end every connection and write down what it has, and returns when it is gone. */
  void stop() throws IOException {
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (Files.exists(noted) && process.isAlive()) {
      if (System.nanoTime() > end) {
        throw new IOException("it does not stop");
      }
      LockSupport.parkNanos(POLL.toNanos());
    }
  }
}
