package io.blotter.toolchain.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.toolchain.revision.RevisionException;
import io.blotter.toolchain.testing.RevisionFolder;
import io.blotter.toolchain.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that meets a database which a newer one has migrated. */
class OlderBuildTest {
  private static final String A = "aaaaaaaa";
  private static final String B = "bbbbbbbb";
  private static final String C = "cccccccc";
  private static final String D = "dddddddd";
  @TempDir private Path older;
  @TempDir private Path newer;
  private final List<String> told = new ArrayList<>();
  private TestDatabase database;

  @BeforeEach
  void begin() {
    database = TestDatabase.empty();
  }

  @AfterEach
  void end() {
    database.close();
  }

  @Test
  void goesOnToWorkThroughAnUpgradeAndBack() throws SQLException {
    var old = chain(older);
    var upgrade =
        chain(newer)
            .add(C, B, "alter table a add column m int;", "alter table a drop column m;")
            .add(D, C, "create index concurrently a_m on a (m);", "drop index a_m;")
            .outsideTransaction(D)
            .backwardCompatible(C)
            .backwardCompatible(D);
    assertThat(runner(old).migrate(null)).containsExactly(A, B);

    assertThat(runner(upgrade).migrate(null)).containsExactly(C, D);
    told.clear();
    assertThat(runner(old).migrate(null)).isEmpty();
    assertThat(told)
        .containsExactly(
            "The database's schema is newer than this build: it has revision cccccccc, dddddddd,"
                + " beside which this build goes on to work.");
    assertThatThrownBy(() -> runner(old).down("-1")).hasMessageContaining("which this build lacks");

    assertThat(runner(upgrade).down(B)).containsExactly(D, C);
    assertThat(runner(old).migrate(null)).isEmpty();
    assertThat(runner(old).position().current()).containsExactly(B);
  }

  @Test
  void refusesOneRevisionThatBreaksItAmongMany() throws SQLException {
    var old = chain(older);
    var upgrade =
        chain(newer)
            .add(C, B, "alter table a drop column n;", "alter table a add column n int;")
            .add(D, C, "create table d ();", "drop table d;")
            .backwardCompatible(D);
    runner(upgrade).migrate(null);

    assertThatThrownBy(() -> runner(old).migrate(null))
        .isInstanceOf(RevisionException.class)
        .hasMessage(
            "The database's schema is newer than this build: it has revision cccccccc, which older"
                + " code does not go on to work with. Start a newer build, or step the database"
                + " down with the build that made it.");
    runner(upgrade).down(B);
    assertThat(runner(old).migrate(null)).isEmpty();
  }

  @Test
  void refusesWhatIsNoUpgradeOfIt() throws SQLException {
    var old = chain(older);
    var other =
        new RevisionFolder(newer).add(A, "base", "create table a (n int);", "drop table a;");
    other.add(C, A, "create table c ();", "drop table c;").backwardCompatible(C);
    runner(other).migrate(null);

    assertThatThrownBy(() -> runner(old).migrate(null))
        .hasMessageContaining("has revision cccccccc of another build")
        .hasMessageContaining("lacks revision bbbbbbbb");
  }

  /** Just then the older build may be wanted back. */
  @Test
  void isToldOfWhatWentBeforeAFailure() throws SQLException {
    var old = chain(older);
    var upgrade =
        chain(newer)
            .add(C, B, "create table c ();", "drop table c;")
            .add(D, C, "select 1/0;", "select 1;")
            .backwardCompatible(C);
    assertThatThrownBy(() -> runner(upgrade).migrate(null)).hasMessageContaining("division");

    assertThat(runner(old).migrate(null)).isEmpty();
    assertThat(runner(old).position().unknown()).containsExactly(C);
  }

  private static RevisionFolder chain(Path folder) {
    return new RevisionFolder(folder)
        .add(A, "base", "create table a (n int);", "drop table a;")
        .add(B, A, "create table b ();", "drop table b;");
  }

  private Runner runner(RevisionFolder build) {
    return new Runner(database.dataSource(), build.read(), Duration.ofSeconds(10), told::add);
  }
}
