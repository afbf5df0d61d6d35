package io.blotter.toolchain.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import io.blotter.toolchain.revision.Revisions;
import io.blotter.toolchain.testing.RevisionFolder;
import io.blotter.toolchain.testing.TestDatabase;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** Several processes at one database, and one that is killed. */
class ProcessesTest {
  private static final String A = "aaaaaaaa";
  private static final String B = "bbbbbbbb";

  @TempDir private Path folder;

  @Test
  void eightAtOnceApplyEachRevisionOnce() throws Exception {
    var revisions =
        new RevisionFolder(folder)
            .add(A, "base", "create table a (n int); select pg_sleep(0.5);", "drop table a;")
            .add(B, A, "create index concurrently a_n on a (n);", "drop index a_n;")
            .outsideTransaction(B);
    try (var database = TestDatabase.empty()) {
      var processes = new ArrayList<Process>();
      for (var i = 0; i < 8; i++) {
        processes.add(migrate(database, revisions));
      }
      for (var process : processes) {
        assertThat(process.waitFor())
            .as(() -> contentOf(revisions.path().resolve("said").toFile()))
            .isZero();
      }
      assertThat(
              database.value(
                  "select string_agg(version, ',' order by installed_rank) from flyway_schema_history"))
          .contains("2026.01.01.0000,2026.01.01.0001");
      assertThat(database.value("select count(*) from pg_index where not indisvalid")).contains(0L);
    }
  }

  @Test
  void theNextCompletesWhatAKilledOneBegan() throws Exception {
    var revisions =
        new RevisionFolder(folder)
            .add(A, "base", "create table a (n int);", "drop table a;")
            .add(B, A, "create table b (n int); select pg_sleep(60);", "drop table b;");
    try (var database = TestDatabase.empty()) {
      var killed = migrate(database, revisions);
      while (database
          .value(
              "select 1 from pg_stat_activity where query like '%pg_sleep(60)%' and state = 'active' and pid <> pg_backend_pid()")
          .isEmpty()) {
        assertThat(killed.isAlive()).isTrue();
        Thread.sleep(50);
      }
      killed.destroyForcibly().waitFor();
      database.execute(
          "select pg_terminate_backend(pid) from pg_stat_activity where query like '%pg_sleep(60)%' and pid <> pg_backend_pid()");
      assertThat(database.value("select to_regclass('b')")).isEmpty();

      revisions.write("up/" + revisions.nameOf(B), "create table b (n int);");
      revisions.seal();
      assertThat(runner(database.dataSource(), revisions.read()).migrate(null)).containsExactly(B);
    }
  }

  private static Process migrate(TestDatabase database, RevisionFolder revisions)
      throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            database.jdbcUrl(),
            database.user(),
            database.password(),
            revisions.path().toString())
        .redirectErrorStream(true)
        .redirectOutput(Redirect.appendTo(revisions.path().resolve("said").toFile()))
        .start();
  }

  private static Runner runner(PGSimpleDataSource database, Revisions revisions) {
    return new Runner(database, revisions, Duration.ofSeconds(60), line -> {});
  }

  /** One process that migrates. */
  static final class Main {
    private Main() {}

    public static void main(String[] arguments) throws SQLException {
      var database = new PGSimpleDataSource();
      database.setUrl(arguments[0]);
      database.setUser(arguments[1]);
      database.setPassword(arguments[2]);
      List.of(runner(database, Revisions.in(Path.of(arguments[3]))).migrate(null));
    }
  }
}
