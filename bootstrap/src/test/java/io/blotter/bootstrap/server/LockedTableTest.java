package io.blotter.bootstrap.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.blotter.bootstrap.RegistryForTests;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What somebody else has locked keeps from answering only what needs it. */
class LockedTableTest {
  private static final int CALLERS = 40;

  @Test
  void answersEverythingElseMeanwhile() throws Exception {
    try (var registry = RegistryForTests.start();
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        var psql = registry.database().dataSource().getConnection();
        var statement = psql.createStatement()) {
      psql.setAutoCommit(false);
      statement.execute("lock table data_sources");
      var locked = new AtomicBoolean(true);
      var callers = new ArrayList<Future<Integer>>();
      IntStream.range(0, CALLERS)
          .forEach(n -> callers.add(executor.submit(() -> ask(registry, n, locked))));
      await().until(() -> callers.stream().anyMatch(Future::isDone) || waiting(registry));
      for (var n = 0; n < 5; n++) {
        for (var target :
            new String[] {"typeahead/locations?query=a" + n, "locations/" + (1 + n)}) {
          assertThat(registry.get("/api/v2/" + target).statusCode()).as(target).isEqualTo(200);
        }
        assertThat(registry.anonymously("/readyz").statusCode()).isEqualTo(200);
      }
      locked.set(false);
      psql.rollback();
      for (var caller : callers) {
        assertThat(caller.get()).isIn(200, 503);
      }
      await().until(() -> registry.get("/api/v2/data-sources/1").statusCode() == 200);
    }
  }

  /** Until the lock is gone, so that there is always somebody who wants what is locked. */
  private static int ask(RegistryForTests registry, int n, AtomicBoolean locked) {
    int status;
    do {
      status = registry.get("/api/v2/data-sources?page=" + (1 + n)).statusCode();
    } while (locked.get());
    return status;
  }

  private static boolean waiting(RegistryForTests registry) throws SQLException {
    return registry
        .database()
        .value(
            "select 1 from pg_stat_activity where datname = current_database() and wait_event_type"
                + " = 'Lock'")
        .isPresent();
  }
}
