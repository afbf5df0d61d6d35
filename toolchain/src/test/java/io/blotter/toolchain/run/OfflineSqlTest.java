package io.blotter.toolchain.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.toolchain.sql.SqlStatement;
import io.blotter.toolchain.testing.RevisionFolder;
import io.blotter.toolchain.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Revisions as a script for psql. */
class OfflineSqlTest {
  @Test
  void printsARange(@TempDir Path folder) {
    var revisions =
        new RevisionFolder(folder)
            .add("aaaaaaaa", "base", "create table a ();", "drop table a;")
            .add("bbbbbbbb", "aaaaaaaa", "create table b ();", "drop table b;")
            .add("cccccccc", "bbbbbbbb", "create table c ();", "drop table c;")
            .read();
    var script = OfflineSql.of(revisions, "aaaaaaaa:cccccccc", false);
    assertThat(script.lines().filter(line -> line.startsWith("-- V2")))
        .containsExactly(
            "-- " + revisions.file("bbbbbbbb").name(), "-- " + revisions.file("cccccccc").name());
    assertThatThrownBy(() -> OfflineSql.of(revisions, "base", false))
        .hasMessageContaining("FROM:TO");
    assertThatThrownBy(() -> OfflineSql.of(revisions, "base:nosuch", false))
        .hasMessageContaining("no revision");
  }

  @Test
  void leavesNoStepDownOutUnsaid(@TempDir Path folder) throws IOException {
    var revisions =
        new RevisionFolder(folder).add("aaaaaaaa", "base", "create table a ();", "drop table a;");
    Files.delete(folder.resolve("down").resolve(revisions.nameOf("aaaaaaaa")));
    assertThatThrownBy(() -> OfflineSql.of(revisions.read(), null, true))
        .hasMessageContaining("aaaaaaaa cannot be taken back: its down file is missing");
  }

  @Test
  void isDoneOnceOnly(@TempDir Path folder) throws SQLException {
    var revisions =
        new RevisionFolder(folder)
            .add("aaaaaaaa", "base", "create table a (n int);", "drop table a;")
            .add("bbbbbbbb", "aaaaaaaa", "insert into a values (1);", "delete from a;")
            .read();
    try (var database = TestDatabase.empty()) {
      execute(database, OfflineSql.of(revisions, "base:aaaaaaaa", false));
      var data = OfflineSql.of(revisions, "aaaaaaaa:bbbbbbbb", false);
      execute(database, data);
      assertThatThrownBy(() -> execute(database, data))
          .hasMessageContaining("Revision bbbbbbbb is applied here already");
      assertThat(database.value("select count(*) from a")).contains(1L);
      var back = OfflineSql.of(revisions, "aaaaaaaa:bbbbbbbb", true);
      execute(database, back);
      assertThatThrownBy(() -> execute(database, back))
          .hasMessageContaining("Revision bbbbbbbb is taken back here already");
      execute(database, data);
      assertThat(database.value("select count(*) from a")).contains(1L);
    }
  }

  /** One statement after the other, as psql sends them. */
  private static void execute(TestDatabase database, String script) throws SQLException {
    var plain =
        script.lines().filter(line -> !line.startsWith("\\")).collect(Collectors.joining("\n"));
    try (var connection = database.dataSource().getConnection();
        var statement = connection.createStatement()) {
      for (var one : SqlStatement.in(plain)) {
        statement.execute(one.text());
      }
    }
  }
}
