package io.blotter.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.migrations.testing.KilledClient;
import io.blotter.toolchain.differ.Fingerprint;
import io.blotter.toolchain.differ.ScratchDatabase;
import io.blotter.toolchain.revision.RevisionException;
import io.blotter.toolchain.revision.RevisionFile;
import io.blotter.toolchain.revision.Revisions;
import io.blotter.toolchain.revision.SchemaHistory;
import io.blotter.toolchain.run.Runner;
import io.blotter.toolchain.sql.SqlStatement;
import io.blotter.toolchain.testing.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;

/**
 * The registry's revisions under a process that is killed: whatever it came to, the next one ends
 * in the same database. Revisions outside a transaction are killed at every statement, and in the
 * middle of it; of the others every tenth is, or all of them where {@code BLOTTER_KILL_ALL} is set.
 */
class KilledMigrationsTest {
  private static final Pattern INDEX =
      Pattern.compile(
          "(create(?: unique)?|drop) index concurrently (?:public\\.)?(\\w+).*", Pattern.DOTALL);
  private static final int SAMPLE = System.getenv("BLOTTER_KILL_ALL") == null ? 10 : 1;
  private static final int MAX_KILLS = 5_000;
  private static final String HISTORY =
      """
      select string_agg(concat_ws('|', version, type, checksum, success, backward_compatible), e'\\n' order by version, installed_rank)
      from flyway_schema_history
      """;

  private final Revisions revisions = Revisions.inThisBuild();
  private int kills;

  @Test
  void endInTheSameDatabaseAsUndisturbedOnes() throws SQLException {
    try (var fresh = TestDatabase.empty();
        var database = TestDatabase.empty()) {
      runner(fresh.dataSource()).migrate(null);
      var files = revisions.files(revisions.graph().ids());
      for (var i = 0; i < files.size(); i++) {
        up(database, files.get(i), i);
      }
      assertThat(runner(database.dataSource()).migrate(null)).isEmpty();
      assertThat(database.value(HISTORY)).isEqualTo(fresh.value(HISTORY));
      assertThat(shape(database)).isEqualTo(shape(fresh));

      for (var i = files.size() - 1; i >= 0; i--) {
        down(database, files.get(i), i);
      }
      assertThat(shape(database)).isEqualTo(shape(emptied(fresh)));
      assertThat(kills).isGreaterThan(100);
    }
  }

  private void up(TestDatabase database, RevisionFile file, int number) throws SQLException {
    if (!file.upInTransaction()) {
      leaveHalfDone(database, file.up());
    }
    if (!file.upInTransaction() || number % SAMPLE == 0) {
      killAtEveryStatement(database, runner -> runner.migrate("+1"));
    } else {
      runner(database.dataSource()).migrate("+1");
    }
    assertThat(runner(database.dataSource()).position().current()).containsExactly(file.id());
  }

  private void down(TestDatabase database, RevisionFile file, int number) throws SQLException {
    if (!file.upInTransaction() || number % SAMPLE == 0) {
      killAtEveryStatement(database, runner -> runner.down("-1"));
    } else {
      runner(database.dataSource()).down("-1");
    }
    assertThat(runner(database.dataSource()).position().pending()).startsWith(file.id());
  }

  private interface Move {
    void by(Runner runner) throws SQLException;
  }

  /**
   * After the first statement, after the second, until it comes to its end; anew after a commit.
   */
  private void killAtEveryStatement(TestDatabase database, Move move) throws SQLException {
    var before = applied(database);
    for (var last = 1; before == applied(database); last++) {
      var client = new KilledClient(database, last);
      try {
        move.by(runner(client.dataSource()));
      } catch (SQLException | RevisionException | FlywayException | KilledClient.Killed e) {
        assertThat(client.isDead()).as("fails by itself: %s", e).isTrue();
        last = client.hasCommitted() ? 0 : last;
        kills++;
        assertThat(kills).as("comes to no end").isLessThan(MAX_KILLS);
      }
    }
  }

  /** As a build or a drop is left when its own session is ended in the middle. */
  private static void leaveHalfDone(TestDatabase database, String up) {
    var index = INDEX.matcher(SqlStatement.in(up).getFirst().text());
    assertThat(index.matches()).isTrue();
    if (index.group(1).startsWith("create")) {
      database.execute(index.group());
    }
    database.execute(
        "update pg_index set indisvalid = false where indexrelid = '%s'::regclass"
            .formatted(index.group(2)));
  }

  private long applied(TestDatabase database) throws SQLException {
    try (var connection = database.dataSource().getConnection()) {
      return SchemaHistory.of(connection).applied().size();
    }
  }

  private TestDatabase emptied(TestDatabase database) throws SQLException {
    runner(database.dataSource()).down("base");
    return database;
  }

  private static String shape(TestDatabase database) throws SQLException {
    return Fingerprint.of(new ScratchDatabase("live", database.dataSource())).objects().toString();
  }

  private Runner runner(DataSource database) {
    return new Runner(database, revisions, Duration.ofSeconds(10), line -> {});
  }
}
