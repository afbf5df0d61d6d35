package io.blotter.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.blotter.bootstrap.testing.RequestsForTests;
import io.blotter.bootstrap.testing.SettingsForTests;
import io.blotter.toolchain.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** DATABASE_POOL_SIZE is what one server holds in all, its jobs' connections included. */
class PoolSizeTest {
  private static final int SIZE = 4;
  private static final int CALLERS = 12;

  @TempDir private Path folder;

  @Test
  void isWhatEachServerHoldsWhateverItDoes() throws Exception {
    var database = RegistryForTests.filled();
    var settings = List.of(settings(database), settings(database));
    try (var registry = RegistryForTests.over(database, settings.getFirst());
        var _ = Server.start(settings.getLast());
        var executor = Executors.newFixedThreadPool(CALLERS)) {
      var both = settings.stream().map(server -> Instance.of(server).name()).toList();
      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> held(database).equals(Map.of(both.getFirst(), SIZE, both.getLast(), SIZE)));
      var calls = new ArrayList<Future<?>>();
      IntStream.range(0, 20 * CALLERS)
          .forEach(n -> calls.add(executor.submit(() -> call(registry, n))));
      database.execute("update scheduled_tasks set execution_time = now() where not picked");
      while (!calls.stream().allMatch(Future::isDone)) {
        assertThat(held(database)).containsOnlyKeys(both).allSatisfy(PoolSizeTest::isNoMore);
      }
      for (var call : calls) {
        call.get();
      }
    }
  }

  private Settings settings(TestDatabase database) {
    return SettingsForTests.of(
        database, folder, Map.of("DATABASE_POOL_SIZE", String.valueOf(SIZE)));
  }

  private static void isNoMore(String server, int connections) {
    assertThat(connections).as(server).isLessThanOrEqualTo(SIZE);
  }

  private static void call(RegistryForTests registry, int n) {
    var status =
        n % 3 == 0
            ? RequestsForTests.submit(registry, "No " + n).statusCode()
            : registry.get("/api/v2/data-sources/" + (1 + n % 3)).statusCode();
    assertThat(status).isEqualTo(200);
  }

  /** How many connections each server has, by what its sessions are called. */
  private static Map<String, Integer> held(TestDatabase database) throws Exception {
    var held = new HashMap<String, Integer>();
    try (var connection = database.dataSource().getConnection();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                select split_part(application_name, ' ', 2), count(*) from pg_stat_activity
                where backend_type = 'client backend' -- a parallel worker has its leader's name
                  and application_name like 'blotter%' and datname = current_database() group by 1
                """)) {
      while (rows.next()) {
        held.put(rows.getString(1), rows.getInt(2));
      }
    }
    return held;
  }
}
