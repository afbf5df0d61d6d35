package io.blotter.bootstrap.command.db;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.toolchain.testing.RevisionFolder;
import io.blotter.toolchain.testing.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Revisions judged one by one, or by the sizes of real tables. */
class LintCommandTest {
  private static final String A = "aaaaaaaa";
  private static final String B = "bbbbbbbb";

  @TempDir private Path folder;
  private RevisionFolder revisions;

  @BeforeEach
  void begin() {
    var timeout = "set local lock_timeout = '5s';\n";
    revisions =
        new RevisionFolder(folder.resolve("db/migrations"))
            .add(A, "base", "create table public.calls (code varchar(20));", "drop table calls;")
            .add(
                B,
                A,
                timeout + "alter table public.calls alter column code type varchar(40);",
                timeout + "alter table public.calls alter column code type varchar(20);");
  }

  @Test
  void aFileOnItsOwnIsJudgedByWhatCameBeforeIt() throws Exception {
    var judged = lint("db/migrations/up/" + revisions.nameOf(B));
    assertThat(judged.out()).doesNotContain("L12").doesNotContain(A);
    assertThat(judged.code()).isZero();
  }

  @Test
  void aFileFromElsewhereComesLast() throws Exception {
    revisions.write("../../new.sql", "alter table public.calls alter column code type varchar(9);");
    assertThat(lint("new.sql").out()).contains("new.sql:1: L12").contains("from varchar(40)");
    assertThat(lint("old.sql").err()).contains("There is no file old.sql");
  }

  @Test
  void locksAreJudgedByTheSizesOfADatabase() throws Exception {
    revisions.write(
        "../../index.sql",
        "-- message: index calls\nset local lock_timeout = '5s';\n"
            + "create index calls_code on public.calls (code);");
    try (var database = TestDatabase.empty()) {
      database.execute("create table calls (code varchar(40))");
      assertThat(lint("index.sql").out()).contains("L18");

      var small = lint("index.sql", "--against", Shell.url(database));
      assertThat(small.out()).doesNotContain("L18");
      assertThat(small.code()).isZero();
    }
    assertThat(lint("index.sql", "--against", "db.example.org").err())
        .startsWith("blotter: --against must be a PostgreSQL address");
  }

  private Shell.Ended lint(String... arguments) throws Exception {
    var words = new ArrayList<>(List.of("db", "lint", "--folder", "db"));
    words.addAll(List.of(arguments));
    return new Shell(folder).run(words.toArray(String[]::new));
  }
}
