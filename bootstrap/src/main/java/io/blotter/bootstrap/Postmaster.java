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
 * @param status {@code starting}, {@code ready} or {@code stopping}
 */
record Postmaster(Path noted, ProcessHandle process, long startedAt, int port, String status) {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int PROCESS = 0;
  private static final int STARTED_AT = 2;
  private static final int PORT = 3;
  private static final int STATUS = 7;
  private static final Duration POLL = Duration.ofMillis(5);

  /**
   * What is noted in the data folder {@code cluster}, as long as that process lives. A server that
   * is only starting has written nothing yet, or half of it.
   */
  static Optional<Postmaster> of(Path cluster) {
    var noted = cluster.resolve("postmaster.pid");
    try {
      var lines = Files.readAllLines(noted);
      if (lines.size() <= PORT) {
        return Optional.empty();
      }
      var startedAt = Long.parseLong(lines.get(STARTED_AT).strip());
      var port = Integer.parseInt(lines.get(PORT).strip());
      var status = lines.size() > STATUS ? lines.get(STATUS).strip() : "starting";
      return ProcessHandle.of(Long.parseLong(lines.get(PROCESS).strip()))
          .filter(ProcessHandle::isAlive)
          .map(process -> new Postmaster(noted, process, startedAt, port, status));
    } catch (IOException | NumberFormatException none) {
      return Optional.empty();
    }
  }

  /** Whether it answers. */
  boolean ready() {
    return status.equals("ready");
  }

  /** Whether it was told to end, and answers no more. */
  boolean stopping() {
    return status.equals("stopping");
  }

  /** Has it end every connection and write down what it has, and returns when it is gone. */
  void stop() throws IOException {
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
    awaitEnd(PATIENCE);
  }

  /** Returns when it is gone. */
  void awaitEnd(Duration patience) throws IOException {
    var end = System.nanoTime() + patience.toNanos();
    while (Files.exists(noted) && process.isAlive()) {
      if (System.nanoTime() > end) {
        throw new IOException("it does not stop");
      }
      LockSupport.parkNanos(POLL.toNanos());
    }
  }
}
