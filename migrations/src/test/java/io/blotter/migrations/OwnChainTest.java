package io.blotter.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.toolchain.differ.Autogenerate;
import io.blotter.toolchain.differ.Fingerprint;
import io.blotter.toolchain.differ.Model;
import io.blotter.toolchain.differ.Outcome;
import io.blotter.toolchain.differ.ScratchDatabase;
import io.blotter.toolchain.differ.ScratchDatabases;
import io.blotter.toolchain.revision.GraphRule;
import io.blotter.toolchain.revision.Revisions;
import io.blotter.toolchain.run.OfflineSql;
import io.blotter.toolchain.run.Runner;
import io.blotter.toolchain.sql.SqlStatement;
import io.blotter.toolchain.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The registry's revisions: as a chain, against the model, and as a script. */
class OwnChainTest {
  private static final String HISTORY = "flyway_schema_history";
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

  private final Revisions revisions = Revisions.inThisBuild();

  @Test
  void keepsTheRulesOfTheGraph() {
    assertThat(GraphRule.check(revisions)).isEmpty();
  }

  /** Each applied, taken back and applied again. */
  @Test
  void everyRevisionTakesBackJustWhatItDid() throws SQLException {
    var count = revisions.graph().revisions().size();
    try (var database = TestDatabase.empty()) {
      var runner = new Runner(database.dataSource(), revisions, Duration.ZERO, line -> {});
      var live = new ScratchDatabase("live", database.dataSource());
      var onTheWayUp = new ArrayDeque<String>();
      for (var step = 0; step < count; step++) {
        runner.migrate("+1");
        onTheWayUp.push(shape(live));
      }
      ReferenceData.load(database.dataSource());
      for (var step = count; step > 0; step--) {
        assertThat(shape(live)).as("after %d revisions", step).isEqualTo(onTheWayUp.pop());
        runner.down("-1");
      }
      assertThat(shape(live)).doesNotContain("public.agencies", "function public", "type public");
      assertThat(runner.migrate(null)).hasSize(count);
    }
  }

  @Test
  void makesWhatTheModelDescribes() throws Exception {
    try (var server = TestDatabase.empty();
        var databases = new ScratchDatabases(server.jdbcUrl(), server.user(), server.password())) {
      var replayed = databases.empty();
      Migrations.of(replayed.dataSource()).migrate();
      var model = databases.empty();
      Model.in(Path.of(OwnChainTest.class.getResource("/db/schema").toURI())).applyTo(model);
      assertThat(new Autogenerate(databases).propose(replayed, model, List.of(), false))
          .isEqualTo(new Outcome.Unchanged());
    }
  }

  @Test
  void leavesTheSameSchemaAndVersionTableAsAScript() throws SQLException {
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

  private static String shape(ScratchDatabase database) throws SQLException {
    var objects = new StringBuilder();
    Fingerprint.of(database)
        .objects()
        .forEach((name, attributes) -> {
          if (!name.contains(HISTORY)) {
            objects.append(name).append(attributes).append('\n');
          }
        });
    return objects.toString();
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
