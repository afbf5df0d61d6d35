package io.blotter.migrations.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.migrations.differ.SqlStatement;
import io.blotter.migrations.revision.Revisions;
import io.blotter.migrations.testing.RevisionFolder;
import io.blotter.migrations.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The product's own chain, printed and run, against the same chain applied. */
class OfflineSqlTest {
  private static final String VERSION_TABLE =
      """
      select string_agg(concat_ws('|', installed_rank, version, description, type, script, checksum, installed_by, success), e'\\n' order by installed_rank)
      from flyway_schema_history
      """;
  private static final String SHAPE =
      """
      select md5(string_agg(concat_ws('|', table_name, column_name, ordinal_position, data_type, is_nullable, column_default), e'\\n'
                            order by table_name, ordinal_position))
      from information_schema.columns
      where table_schema = 'public'
      """;

  @Test
  void leavesTheSameSchemaAndVersionTableAsMigrating() throws SQLException {
    var revisions = Revisions.inThisBuild();
    try (var migrated = TestDatabase.empty();
        var scripted = TestDatabase.empty()) {
      new Runner(migrated.dataSource(), revisions, Duration.ofSeconds(10), line -> {})
          .migrate(null);
      execute(scripted, OfflineSql.of(revisions, null, false));

      assertThat(scripted.value(VERSION_TABLE)).isEqualTo(migrated.value(VERSION_TABLE));
      assertThat(scripted.value(SHAPE)).isEqualTo(migrated.value(SHAPE));

      execute(scripted, OfflineSql.of(revisions, null, true));
      assertThat(
              scripted.value(
                  "select count(*) from information_schema.tables where table_schema = 'public'"))
          .contains(1L);
      assertThat(
              new Runner(scripted.dataSource(), revisions, Duration.ZERO, line -> {}).migrate(null))
          .hasSameSizeAs(revisions.graph().revisions());
    }
  }

  @Test
  void printsARange() {
    var revisions = Revisions.inThisBuild();
    var ids = revisions.graph().revisions();
    var script = OfflineSql.of(revisions, ids.get(0).id() + ":" + ids.get(2).id(), false);
    assertThat(script.lines().filter(line -> line.startsWith("-- V2")))
        .containsExactly(
            "-- " + revisions.file(ids.get(1).id()).name(),
            "-- " + revisions.file(ids.get(2).id()).name());
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
