package io.blotter.bootstrap.command.db;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.toolchain.testing.RevisionFolder;
import io.blotter.toolchain.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands print and with what they end, each in a process of its own. */
class DbCommandsTest {
  private static final String A = "aaaaaaaa";
  private static final String B = "bbbbbbbb";
  private static final String C = "cccccccc";
  private static final String NOWHERE = "postgresql://reader:secret@localhost:1/calls";

  @TempDir private Path folder;
  private RevisionFolder revisions;
  private Shell shell;

  @BeforeEach
  void begin() {
    shell = new Shell(folder).with("DATABASE_URL", NOWHERE);
    revisions =
        new RevisionFolder(folder.resolve("db/migrations"))
            .add(A, "base", "create table a (n int);", "drop table a;");
  }

  @Test
  void whatOnlyWritesFilesNeedsNoDatabase() throws Exception {
    assertThat(db("create", "--empty", "fill a").code()).isZero();
    assertThat(db("seal", "head").out()).startsWith("sealed ");
    assertThat(db("create", "fill a").err()).contains("cannot be used");
  }

  @Test
  void doctorShowsTheSettingsThatDoNotWork() throws Exception {
    shell.with(
        "DATABASE_URL", "postgresql://reader:secret@nosuch.invalid/calls?password=alsosecret");
    var ended = db("doctor");
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.out()).contains("nosuch.invalid:5432/calls", "user:        reader", "***");
    assertThat(ended.out() + ended.err()).doesNotContain("secret");
    assertThat(ended.err())
        .isEqualTo(
            "blotter: The database jdbc:postgresql://nosuch.invalid:5432/calls cannot be used:"
                + " there is no host nosuch.invalid, asked for at port 5432. Check DATABASE_URL.\n");
  }

  @Test
  void aRefusedConnectionSaysWhere() throws Exception {
    assertThat(db("status").err())
        .endsWith(
            ": localhost refused to be connected at port 1; start PostgreSQL there."
                + " Check DATABASE_URL.\n");
  }

  @Test
  void noCommandAnswersAnAbsentDatabaseWithAStackTrace() throws Exception {
    for (var command : List.of("repair", "seed", "migrate", "down", "current", "verify")) {
      var ended = db(command);
      assertThat(ended.code()).as(command).isEqualTo(1);
      assertThat(ended.err()).as(command).startsWith("blotter: ").hasLineCount(1);
    }
  }

  @Test
  void misuseIsToldInOneLine() throws Exception {
    var ended = db("migrate", "--lock-timeout", "-1");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err())
        .isEqualTo(
            "blotter: --lock-timeout must be 0 or more seconds, and not -1;"
                + " see 'blotter db migrate --help'\n");
    assertThat(db("migrate", "--nosuch").err().lines()).hasSize(1);
  }

  @Test
  void sqlIsPrintedForPsqlOrAsJson() throws Exception {
    var script = db("sql").out();
    assertThat(script).startsWith("\\set ON_ERROR_STOP on\n").endsWith("commit;\n");
    assertThat(db("sql", "--json").out())
        .startsWith("{\"sql\":\"\\\\set ON_ERROR_STOP on\\n")
        .hasLineCount(1);
  }

  @Test
  void aFailureOutsideATransactionIsToldOnce() throws Exception {
    revisions
        .add(B, A, "insert into a values (1), (1);", "delete from a;")
        .add(C, B, "create unique index concurrently a_n on a (n);", "drop index a_n;")
        .outsideTransaction(C);
    try (var database = TestDatabase.empty()) {
      shell.at(database);
      var ended = db("migrate");
      assertThat(ended.code()).isEqualTo(1);
      assertThat(ended.out()).isEmpty();
      assertThat(ended.err()).startsWith("blotter: V").contains("duplicate").hasLineCount(1);
    }
  }

  @Test
  void branchesOfOneMinuteAreParted() throws Exception {
    revisions.add(B, A, "create table b ();", "drop table b;");
    try (var database = TestDatabase.empty()) {
      shell.at(database);
      assertThat(db("migrate").code()).isZero();
      revisions.add(C, A, "create table c ();", "drop table c;").outsideTransaction(C);
      var minuteOfB = revisions.nameOf(B).substring(0, "V2026_01_01_0000".length());
      var nameOfC = revisions.nameOf(C);
      for (var file : List.of("up/" + nameOfC, "down/" + nameOfC, "up/" + nameOfC + ".conf")) {
        var old = revisions.path().resolve(file);
        var name = String.valueOf(old.getFileName());
        Files.move(old, old.resolveSibling(minuteOfB + name.substring(minuteOfB.length())));
      }
      assertThat(db("merge", "-m", "join b and c").err()).contains("blotter db renumber REV");

      assertThat(db("renumber", B).err()).contains("This database holds " + B);
      assertThat(db("renumber", C).code()).isZero();
      assertThat(db("merge", "-m", "join b and c").code()).isZero();
      assertThat(db("migrate").code()).isZero();
      assertThat(database.value("select to_regclass('c') is not null")).contains(true);
      assertThat(revisions.read().file(C).upInTransaction()).isFalse();
    }
  }

  private Shell.Ended db(String... words) throws Exception {
    var line = new ArrayList<>(List.of("db"));
    line.addAll(List.of(words));
    line.addAll(List.of("--folder", "db"));
    return shell.run(line.toArray(String[]::new));
  }
}
