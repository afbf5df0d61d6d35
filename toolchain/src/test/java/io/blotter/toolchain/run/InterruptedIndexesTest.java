package io.blotter.toolchain.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a killed process leaves of indexes that are built and dropped concurrently. */
class InterruptedIndexesTest {
  private static final String A = "aaaaaaaa";
  private static final String B = "bbbbbbbb";
  private static final String C = "cccccccc";
  private static final String CREATE = "create index concurrently a_n on public.a (n)";
  private static final String DROP = "drop index concurrently public.a_n";
  private static final String INVALID =
      "update pg_index set indisvalid = false where indexrelid = 'a_n'::regclass";
  private static final String VALID =
      "select indisvalid from pg_index where indexrelid = to_regclass('a_n')";
  private static final String OID = "select to_regclass('a_n')::oid::bigint";

  @TempDir private Path folder;
  private final List<String> told = new ArrayList<>();
  private TestDatabase database;
  private RevisionFolder revisions;

  /** A table with an index, which is dropped again; both ways of both run outside transactions. */
  @BeforeEach
  void begin() {
    database = TestDatabase.empty();
    revisions =
        new RevisionFolder(folder)
            .add(A, "base", "create table a (n int, t text);", "drop table a;")
            .add(B, A, CREATE + ';', DROP + ';')
            .outsideTransaction(B)
            .add(C, B, DROP + ';', CREATE + ';')
            .outsideTransaction(C);
    revisions.write("down/" + revisions.nameOf(B) + ".conf", "executeInTransaction=false\n");
    revisions.write("down/" + revisions.nameOf(C) + ".conf", "executeInTransaction=false\n");
  }

  @AfterEach
  void end() {
    database.close();
  }

  @Test
  void recordsAnIndexThatIsBuilt() throws SQLException {
    runner().migrate(A);
    database.execute(CREATE);
    var built = database.value(OID);

    assertThat(runner().migrate(B)).containsExactly(B);

    assertThat(database.value(OID)).isEqualTo(built);
    assertThat(told).anyMatch(line -> line.startsWith("recorded " + B));
    assertThat(runner().position().current()).containsExactly(B);
  }

  @Test
  void buildsAnewWhatIsHalfBuilt() throws SQLException {
    runner().migrate(A);
    database.execute(CREATE + ';' + INVALID);
    assertThat(Repair.of(database.dataSource()).leftBehind())
        .containsExactly("invalid index public.a_n on public.a");

    assertThat(runner().migrate(B)).containsExactly(B);

    assertThat(database.value(VALID)).contains(true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"select 1", DROP, INVALID})
  void dropsWhateverIsLeftToDrop(String before) throws SQLException {
    runner().migrate(B);
    database.execute(before);

    assertThat(runner().migrate(null)).containsExactly(C);

    assertThat(database.value(OID)).isEmpty();
    assertThat(runner().position().current()).containsExactly(C);
  }

  @ParameterizedTest
  @ValueSource(strings = {"select 1", CREATE, CREATE + ';' + INVALID})
  void buildsOnTheWayDownWhateverIsLeftToBuild(String before) throws SQLException {
    runner().migrate(null);
    database.execute(before);

    assertThat(runner().down("-1")).containsExactly(C);

    assertThat(database.value(VALID)).contains(true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"select 1", DROP, INVALID})
  void dropsOnTheWayDownWhateverIsLeftToDrop(String before) throws SQLException {
    runner().migrate(B);
    database.execute(before);

    assertThat(runner().down("-1")).containsExactly(B);

    assertThat(database.value(OID)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {CREATE, CREATE + ';' + INVALID})
  void clearsAwayWhatIsRecordedNowhereBeforeItGoesDown(String before) throws SQLException {
    runner().migrate(A);
    database.execute(before);

    assertThat(runner().down("-1")).containsExactly(A);

    assertThat(runner().migrate(B)).containsExactly(A, B);
    assertThat(database.value(VALID)).contains(true);
  }

  @Test
  void bringsBackWhatIsHalfDroppedBeforeItGoesDown() throws SQLException {
    runner().migrate(B);
    database.execute(INVALID);

    assertThat(runner().down("-1")).containsExactly(B);

    assertThat(database.value(OID)).isEmpty();
  }

  @Test
  void leavesAnotherIndexOfThatNameAlone() throws SQLException {
    runner().migrate(A);
    database.execute("create index a_n on a (n desc)");

    assertThatThrownBy(() -> runner().migrate(null))
        .hasMessage(
            "There is an index public.a_n already, and it is another than the revision builds:"
                + " drop or rename it. Nothing was done.");

    assertThat(runner().position().current()).containsExactly(A);
    assertThat(runner().position().schemaHistory().failed()).isEmpty();
    database.execute("drop index a_n");
    assertThat(runner().migrate(null)).containsExactly(B, C);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create unique index concurrently if not exists a_n on only a using btree (n)",
        "CREATE INDEX CONCURRENTLY a_n ON public.a (lower(t) text_pattern_ops, n DESC) WHERE n > 1",
        "create index concurrently \"a_n\" on \"a\" (n) include (t) with (fillfactor = 50)",
        "create index concurrently a_n on a using hash (t)",
        "create index concurrently a_n -- a comment\n on a (t collate \"C\" asc nulls first)"
      })
  void recognizesItsOwnIndexHoweverItIsWritten(String sql) throws SQLException {
    revisions.write("up/" + revisions.nameOf(B), "-- revision: b\n\n" + sql + ";\n");
    revisions.seal();
    runner().migrate(A);
    database.execute(sql);
    var built = database.value(OID);

    assertThat(runner().migrate(B)).containsExactly(B);

    assertThat(database.value(OID)).isEqualTo(built);
  }

  private Runner runner() {
    return new Runner(database.dataSource(), revisions.read(), Duration.ofSeconds(10), told::add);
  }
}
