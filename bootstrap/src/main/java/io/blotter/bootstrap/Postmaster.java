package io.blotter.bootstrap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
  private static final Duration TIMEOUT = Duration.ofSeconds(20);
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
          .map(process -> new Postmaster(noted, process, startedAt, port, status))
          .filter(Postmaster::lives);
    } catch (IOException | NumberFormatException none) {
      return Optional.empty();
    }
  }

  /**
   * Whether it works. In a container nobody may take note of its end, and it stays among the
   * processes as a defunct one.
   */
  boolean lives() {
    return process.isAlive() && !isDefunct(process.pid());
  }

  private static boolean isDefunct(long process) {
    try {
      var facts = Files.readString(Path.of("/proc", Long.toString(process), "stat"));
      return facts.startsWith("Z", facts.lastIndexOf(')') + 2);
    } catch (IOException unknown) {
      return false;
    }
  }

  /**
   * Takes away what a server noted that was not taken from the processes: the next one would not
   * start beside it.
   */
  static void forgetDefunct(Path cluster) throws IOException {
    var noted = cluster.resolve("postmaster.pid");
    try (var lines = Files.lines(noted)) {
      if (!isDefunct(Long.parseLong(lines.findFirst().orElse("0").strip()))) {
        return;
      }
    } catch (NoSuchFileException | NumberFormatException none) {
      return;
    }
    Files.delete(noted);
  }

  /** Whether its program lies in {@code folder}. */
  boolean runsFrom(Path folder) {
    return process
        .info()
        .command()
        .filter(program -> Path.of(program).startsWith(folder))
        .isPresent();
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
    awaitEnd(TIMEOUT);
  }

  /** Returns when it is gone. */
  void awaitEnd(Duration timeout) throws IOException {
    var end = System.nanoTime() + timeout.toNanos();
    while (Files.exists(noted) && lives()) {
      if (System.nanoTime() > end) {
        throw new IOException("it does not stop");
      }
      LockSupport.parkNanos(POLL.toNanos());
    }
  }
}
