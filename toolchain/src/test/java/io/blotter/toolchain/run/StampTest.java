package io.blotter.toolchain.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.toolchain.revision.RevisionException;
import io.blotter.toolchain.testing.RevisionFolder;
import io.blotter.toolchain.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a database is said to be at, without running anything. */
class StampTest {
  private static final String A = "aaaaaaaa";
  private static final String B = "bbbbbbbb";

  @TempDir private Path folder;
  @AutoClose private final TestDatabase database = TestDatabase.empty();
  private Runner runner;

  @BeforeEach
  void begin() {
    var revisions =
        new RevisionFolder(folder)
            .add(A, "base", "create table a ();", "drop table a;")
            .add(B, A, "create table b ();", "drop table b;");
    runner =
        new Runner(database.dataSource(), revisions.read(), Duration.ofSeconds(10), told -> {});
  }

  @Test
  void goesForwardsAndBackwards() throws SQLException {
    runner.stamp("head");
    assertThat(exists("a")).isFalse();
    assertThat(runner.position().pending()).isEmpty();
    runner.stamp(A);
    assertThat(runner.position().current()).containsExactly(A);
    runner.stamp("base");
    assertThat(runner.position().current()).isEmpty();
    assertThatThrownBy(() -> runner.stamp("12345678")).hasMessageContaining("no revision");
  }

  @Test
  void adoptsADatabaseThatHasTheSchemaAlready() throws SQLException {
    database.execute("create table a (); create table b ()");

    assertThatThrownBy(() -> runner.migrate(null))
        .isInstanceOf(RevisionException.class)
        .hasMessage(
            "The database has tables but no history of revisions. Use an empty one; or, if it has"
                + " the schema of a revision already, 'blotter db stamp REV' says which.");

    runner.stamp("head");
    assertThat(runner.position().current()).containsExactly(B);
    assertThat(runner.migrate(null)).isEmpty();
    assertThat(runner.down("-1")).containsExactly(B);
    assertThat(exists("a")).isTrue();
    assertThat(exists("b")).isFalse();
  }

  private boolean exists(String table) {
    return database.value("select to_regclass('" + table + "')").isPresent();
  }
}
