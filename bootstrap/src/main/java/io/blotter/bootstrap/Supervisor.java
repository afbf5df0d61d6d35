package io.blotter.bootstrap;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks after the local PostgreSQL while somebody uses it: starts it again when it died, more and
 * more slowly where that happens again and again, and keeps its log from growing without end.
 */
final class Supervisor implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Supervisor.class);
  private static final Duration MIN_PAUSE = Duration.ofSeconds(1);
  private static final Duration MAX_PAUSE = Duration.ofSeconds(30);
  static final long MAX_LOG_BYTES = 8L * 1024 * 1024;

  private final LocalPostgres local;
  private final Consumer<DatabaseUrl> restarted;
  private final Thread thread;

  private Supervisor(LocalPostgres local, Consumer<DatabaseUrl> restarted) {
    this.local = local;
    this.restarted = restarted;
    this.thread = Thread.ofVirtual().name("supervisor").unstarted(this::run);
  }

  /**
   * Looks after it from now on.
   *
   * @param restarted is told where it answers since it was started again
   */
  static Supervisor begin(LocalPostgres local, Consumer<DatabaseUrl> restarted) {
    var supervisor = new Supervisor(local, restarted);
    supervisor.thread.start();
    return supervisor;
  }

  /** Where the server answers. */
  DatabaseUrl url() {
    return local.url();
  }

  /** Looks no more, and leaves the server. */
  @Override
  public void close() {
    thread.interrupt();
    local.close();
  }

  private void run() {
    try {
      var pause = MIN_PAUSE;
      while (true) {
        Thread.sleep(pause);
        pause = look() ? atLeast(pause.dividedBy(2)) : atMost(pause.multipliedBy(2));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether all was well. */
  private boolean look() {
    try {
      trim(local.log());
      if (!local.revive()) {
        return true;
      }
      restarted.accept(local.url());
      LOG.warn("the local PostgreSQL runs again");
    } catch (StartupException | IOException failure) {
      LOG.error(failure.getMessage());
    }
    return false;
  }

  /**
   * Moves what was written to another file, in the place of what was there, once it is a lot. The
   * server goes on writing at the end of the emptied one.
   */
  static void trim(Path log) throws IOException {
    if (Files.size(log) > MAX_LOG_BYTES) {
      Files.copy(
          log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
      FileChannel.open(log, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING).close();
    }
  }

  private static Duration atLeast(Duration pause) {
    return pause.compareTo(MIN_PAUSE) < 0 ? MIN_PAUSE : pause;
  }

  private static Duration atMost(Duration pause) {
    return pause.compareTo(MAX_PAUSE) > 0 ? MAX_PAUSE : pause;
  }
}
