package io.blotter.bootstrap.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.PgBouncerForTests;
import io.blotter.bootstrap.testing.RequestsForTests;
import io.blotter.bootstrap.testing.SettingsForTests;
import io.blotter.toolchain.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A registry whose database address is that of a PgBouncer in transaction mode. */
class PgBouncerTest {
  private static final int CALLERS = 8;
  private static final int ROUNDS = 8;
  private static final String[] READS = {
    "data-sources/1", "data-sources?page=1", "agencies/1", "typeahead/agencies?query=pitsburg"
  };

  private static final String SESSIONS =
      """
      pg_stat_activity
      where datname = current_database()
        and application_name like 'blotter%'
        and backend_type = 'client backend'
      """;

  @TempDir private Path folder;
  @TempDir private Path poolers;

  @BeforeAll
  static void needsPgBouncer() {
    assumeTrue(
        PgBouncerForTests.program().isPresent(),
        "pgbouncer is not installed: nothing is known of the registry behind it");
  }

  @Test
  void readsAndWritesAsWithoutIt() throws Exception {
    var database = RegistryForTests.filled();
    try (var pooler = PgBouncerForTests.start(poolers, database);
        var registry = start(database, pooler);
        var executor = Executors.newFixedThreadPool(CALLERS)) {
      var rounds = new ArrayList<Callable<Void>>();
      IntStream.range(0, CALLERS * ROUNDS).forEach(n -> rounds.add(() -> round(registry, n)));
      for (var round : executor.invokeAll(rounds)) {
        round.get();
      }
      assertThat(count(database, "data_requests where title like 'Through it %'"))
          .isEqualTo(CALLERS * ROUNDS);
      // A session that PgBouncer has left is seen until its backend has ended.
      await()
          .untilAsserted(() ->
              assertThat(count(database, SESSIONS))
                  .isBetween(1L, (long) PgBouncerForTests.SESSIONS));
      await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> registry.anonymously("/readyz?verbose").body().contains("\"count rows\""));
      assertThat(registry.anonymously("/readyz").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void changesNoSchemaAndNamesTheWayPastIt() throws Exception {
    try (var database = TestDatabase.empty();
        var pooler = PgBouncerForTests.start(poolers, database)) {
      assertThatThrownBy(() -> start(database, pooler).close())
          .hasMessageContaining("set DATABASE_DIRECT_URL to the address of PostgreSQL itself");
      assertThat(count(database, "pg_tables where schemaname = 'public'")).isZero();
    }
  }

  private RegistryForTests start(TestDatabase database, PgBouncerForTests pooler) {
    return RegistryForTests.over(
        database,
        SettingsForTests.of(database, folder, Map.of("DATABASE_URL", pooler.url(database))));
  }

  private static Void round(RegistryForTests registry, int n) {
    for (var target : READS) {
      assertThat(registry.get("/api/v2/" + target).statusCode()).as(target).isEqualTo(200);
    }
    assertThat(RequestsForTests.submit(registry, "Through it " + n).statusCode()).isEqualTo(200);
    return null;
  }

  private static long count(TestDatabase database, String rows) {
    return (long) database.value("select count(*) from " + rows).orElseThrow();
  }
}
