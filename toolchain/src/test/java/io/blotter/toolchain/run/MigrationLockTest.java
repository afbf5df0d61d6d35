package io.blotter.toolchain.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.toolchain.testing.RevisionFolder;
import io.blotter.toolchain.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who waits for whom, for how long, and what he is told. */
class MigrationLockTest {
  private static final String SLEEPING =
      "select pid from pg_stat_activity where wait_event = 'PgSleep' and datname = current_database()";

  @TempDir private Path folder;
  private final List<String> told = Collections.synchronizedList(new ArrayList<>());
  private RevisionFolder revisions;
  private TestDatabase database;

  @BeforeEach
  void begin() {
    database = TestDatabase.empty();
    revisions =
        new RevisionFolder(folder)
            .add("aaaaaaaa", "base", "create table a (n int);", "drop table a;")
            .add("bbbbbbbb", "aaaaaaaa", "create index concurrently a_n on a (n);", "select 1;")
            .outsideTransaction("bbbbbbbb");
  }

  @AfterEach
  void end() {
    database.close();
  }

  @Test
  void namesWhoHoldsTheLock() throws SQLException {
    var holder = database.dataSource();
    holder.setApplicationName("the holder");
    try (var _ = MigrationLock.take(holder, Duration.ZERO, told::add)) {
      assertThatThrownBy(() -> runner(1).migrate(null)).hasMessageContaining("(the holder");
    }
    assertThat(told).anyMatch(line -> line.startsWith("waiting for process"));
    assertThat(runner(10).migrate(null)).hasSize(2);
  }

  /** Flyway's own lock is another, which a program of other origin knows. */
  @Test
  void namesTheFlywayOfOtherOriginThatIsWaitedFor() throws Exception {
    var slow =
        new RevisionFolder(folder.resolve("slow"))
            .add("aaaaaaaa", "base", "select pg_sleep(600);", "select 1;")
            .read();
    var holder = database.dataSource();
    holder.setApplicationName("another Flyway");
    try (var beside = Executors.newSingleThreadExecutor()) {
      var running =
          beside.submit(() -> {
            var flyway = new FlywayRunner(holder, slow.graph(), Duration.ZERO, told::add);
            flyway.apply(slow.files(slow.graph().ids()));
            return true;
          });
      while (database.value(SLEEPING).isEmpty()) {
        assertThat(running.isDone()).isFalse();
      }
      assertThatThrownBy(() -> runner(1).migrate(null))
          .hasMessageContaining("(another Flyway")
          .hasMessageContaining("after waiting 1 s");
      database.execute("select pg_terminate_backend(pid) from (" + SLEEPING + ") as sleeping");
      assertThatThrownBy(running::get).hasMessageContaining("terminat");
    }
    assertThat(runner(10).migrate(null)).hasSize(2);
  }

  /** PostgreSQL goes on building for a client that is gone. */
  @Test
  void namesTheBuildThatGoesOnWithoutItsMigration() throws Exception {
    runner(10).migrate("aaaaaaaa");
    try (var reader = database.dataSource().getConnection();
        var builder = database.dataSource().getConnection();
        var beside = Executors.newSingleThreadExecutor()) {
      reader.setAutoCommit(false);
      reader.createStatement().execute("insert into a values (1)");
      var building =
          beside.submit(
              () -> builder.createStatement().execute("create index concurrently a_n on a (n)"));
      while (database.value("select to_regclass('a_n')").isEmpty()) {
        assertThat(building.isDone()).isFalse();
      }
      assertThatThrownBy(() -> runner(1).migrate(null))
          .hasMessageContaining("still works on an index for a migration that was ended: process");

      reader.commit();
      assertThat(runner(60).migrate(null)).containsExactly("bbbbbbbb");
      assertThat(building.get()).isFalse();
    }
    assertThat(database.value("select bool_and(indisvalid) from pg_index")).contains(true);
  }

  @Test
  void waitsForNobodyWhoWasKilled() throws SQLException {
    MigrationLock.take(database.dataSource(), Duration.ZERO, told::add);
    database.execute(
        "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted");
    assertThat(runner(10).migrate(null)).hasSize(2);
  }

  private Runner runner(int seconds) {
    return new Runner(
        database.dataSource(), revisions.read(), Duration.ofSeconds(seconds), told::add);
  }
}
