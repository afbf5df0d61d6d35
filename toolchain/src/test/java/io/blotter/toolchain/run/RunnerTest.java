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
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Revisions applied to a real database and taken back. */
class RunnerTest {
  private static final String A = "aaaaaaaa";
  private static final String B = "bbbbbbbb";
  private static final String C = "cccccccc";
  private static final String D = "dddddddd";

  @TempDir private Path folder;
  private final List<String> told = new ArrayList<>();
  private RevisionFolder revisions;
  private TestDatabase database;

  @BeforeEach
  void begin() {
    revisions = new RevisionFolder(folder);
    database = TestDatabase.empty();
  }

  @AfterEach
  void end() {
    database.close();
  }

  @Test
  void appliesWhatIsPendingOnceAndTakesItBack() throws SQLException {
    chain();

    assertThat(runner().migrate(null)).containsExactly(A, B);
    assertThat(runner().migrate(null)).isEmpty();
    assertThat(runner().position().current()).containsExactly(B);
    assertThat(tables()).isEqualTo("a, b");

    assertThat(runner().down("-1")).containsExactly(B);
    assertThat(tables()).isEqualTo("a");
    assertThat(runner().position().pending()).containsExactly(B);

    assertThat(runner().migrate("+1")).containsExactly(B);
    assertThat(runner().down("base")).containsExactly(B, A);
    assertThat(tables()).isEmpty();
    assertThat(runner().migrate(A)).containsExactly(A);
    assertThat(tables()).isEqualTo("a");
  }

  @Test
  void letsStatementsBePlannedForWhatItFilled() throws SQLException {
    revisions
        .add(
            A,
            "base",
            "create table a as select 1 as n from generate_series(1, 500);",
            "drop table a;")
        .add(B, A, "alter table a add m text default 'x';", "alter table a drop m;");
    var analyzed =
        "select string_agg(attname || n_distinct, ' ' order by attname) from pg_stats where"
            + " tablename = 'a'";
    runner().migrate(null);
    assertThat(database.value(analyzed)).hasValue("m1 n1");
    database.execute("update a set n = 2 where ctid < '(1,0)'");
    runner().down("-1");
    assertThat(database.value(analyzed)).hasValue("n2");
  }

  @Test
  void namesSeveralHeadsAndAppliesNothing() {
    chain();
    revisions.add(C, A, "create table c ();", "drop table c;");
    assertThatThrownBy(() -> runner().migrate(null))
        .isInstanceOf(RevisionException.class)
        .hasMessageContaining(B)
        .hasMessageContaining(C);
    assertThat(database.value("select to_regclass('flyway_schema_history')")).isEmpty();
  }

  @Test
  void bringsDatabasesOnEitherBranchToTheMergeAndBack() throws SQLException {
    chain();
    runner().migrate(null);
    revisions.add(C, A, "create table c ();", "drop table c;").add(D, B + ',' + C, "", "");

    assertThat(runner().migrate(null)).containsExactly(C, D);
    assertThat(runner().position().current()).containsExactly(D);
    assertThat(runner().down("-1")).containsExactly(D);
    assertThat(runner().position().current()).containsExactly(B, C);
    assertThat(runner().down(C)).containsExactly(B);
    assertThat(tables()).isEqualTo("a, c");
    assertThat(runner().migrate(null)).containsExactly(B, D);
    assertThat(runner().down("base")).containsExactly(D, B, C, A);
  }

  @Test
  void takesNothingBackThatHasNoWayBack() throws SQLException {
    chain();
    revisions.add(C, B, "create table c ();", "-- to be written");
    runner().migrate(null);
    assertThatThrownBy(() -> runner().down("-2"))
        .hasMessage(
            "Revision cccccccc cannot be taken back: its down file is empty. Nothing was done.");
    assertThat(runner().position().current()).containsExactly(C);
  }

  @Test
  void keepsItsHistoryInOnePlaceWhateverTheSearchPath() throws SQLException {
    chain();
    database.execute("create schema \"" + database.user() + "\"");
    var elsewhere = database.dataSource();
    elsewhere.setCurrentSchema("pg_catalog");
    assertThat(runner().migrate("+1")).containsExactly(A);
    assertThat(new Runner(elsewhere, revisions.read(), Duration.ZERO, told::add).migrate(null))
        .containsExactly(B);
    assertThat(runner().migrate(null)).isEmpty();
    assertThat(runner().down("base")).containsExactly(B, A);
    assertThat(
            database.value(
                "select string_agg(schemaname, ' ') from pg_tables where tablename ="
                    + " 'flyway_schema_history'"))
        .hasValue("public");
  }

  @Test
  void leavesNothingOfARevisionThatFails() throws SQLException {
    chain();
    revisions.add(C, B, "create table c ();\n\nselect 1/0;", "drop table c;");

    assertThatThrownBy(() -> runner().migrate(null))
        .isInstanceOf(RevisionException.class)
        .hasMessageContaining("V2026_01_01_0002__cccccccc_step.sql line 8")
        .hasMessageContaining("division by zero");
    assertThat(tables()).isEqualTo("a, b");
    assertThat(runner().position().current()).containsExactly(B);
  }

  @Test
  void leavesNothingOfAStepDownThatFails() throws SQLException {
    chain();
    revisions.add(C, B, "create table c ();", "drop table c;\nselect 1/0;");
    runner().migrate(null);

    assertThatThrownBy(() -> runner().down("-1"))
        .hasMessageContaining("statement 2")
        .hasMessageContaining("division by zero");
    assertThat(tables()).isEqualTo("a, b, c");
    assertThat(runner().position().current()).containsExactly(C);
  }

  @Test
  void repairsWhatFailedOutsideATransaction() throws SQLException {
    revisions
        .add(A, "base", "create table a (n int); insert into a values (1), (1);", "drop table a;")
        .add(B, A, "create unique index concurrently a_n on a (n);", "drop index a_n;")
        .outsideTransaction(B);

    assertThatThrownBy(() -> runner().migrate(null)).hasMessageContaining("duplicate");
    assertThatThrownBy(() -> runner().migrate(null)).hasMessageContaining("blotter db repair");
    var repaired = Repair.of(database.dataSource());
    assertThat(repaired.revisions()).containsExactly(B);
    assertThat(repaired.leftBehind()).containsExactly("invalid index public.a_n on public.a");

    database.execute("drop index a_n; delete from a;");
    assertThat(runner().migrate(null)).containsExactly(B);
  }

  @Test
  void readsNothingOutOfACommentBesideAFile() throws SQLException {
    chain();
    revisions.add(C, B, "create table c ();\n\nselect 1/0;", "drop table c;");
    revisions.write(
        "up/" + revisions.nameOf(C) + ".conf", "# executeInTransaction=false would keep half\n");

    assertThatThrownBy(() -> runner().migrate(null)).hasMessageContaining("division by zero");
    assertThat(tables()).isEqualTo("a, b");
  }

  @Test
  void refusesADatabaseOfANewerBuild() throws SQLException {
    chain();
    runner().migrate(null);
    database.execute(
        "update flyway_schema_history set script = replace(script, 'bbbbbbbb', 'eeeeeeee')");

    assertThatThrownBy(() -> runner().migrate(null))
        .hasMessageContaining("newer than this build")
        .hasMessageContaining("eeeeeeee");
  }

  @Test
  void refusesToTakeBackWhatCannotBe() throws SQLException {
    revisions.add(A, "base", "create table a ();", "");
    var name = revisions.nameOf(A);
    revisions.write(
        "up/" + name, "-- revision: " + A + "\n-- irreversible: it merges.\n\ncreate table a ();");
    revisions.seal();
    runner().migrate(null);

    assertThatThrownBy(() -> runner().down("-1")).hasMessageContaining("it merges.");
    assertThat(tables()).isEqualTo("a");
  }

  private void chain() {
    revisions
        .add(A, "base", "create table a ();", "drop table a;")
        .add(B, A, "create table b ();", "drop table b;");
  }

  private Runner runner() {
    return new Runner(database.dataSource(), revisions.read(), Duration.ofSeconds(10), told::add);
  }

  private String tables() {
    return Optional.ofNullable(
            database
                .value(
                    "select string_agg(relname, ', ' order by relname) from pg_class"
                        + " where relkind = 'r' and relnamespace = 'public'::regnamespace"
                        + " and relname <> 'flyway_schema_history'")
                .orElse(""))
        .map(Object::toString)
        .orElse("");
  }
}
