package io.blotter.toolchain.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.toolchain.testing.RevisionFolder;
import io.blotter.toolchain.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the version table says to builds that lack a revision. */
class CompatibilityNotesTest {
  private static final String NOTES =
      """
      select string_agg(concat_ws(' ', substring(script from '__(.)'), type, coalesce(backward_compatible::text, '-')), ', ' order by installed_rank)
      from flyway_schema_history
      """;

  @TempDir private Path folder;
  private RevisionFolder revisions;
  private TestDatabase database;

  @BeforeEach
  void begin() {
    database = TestDatabase.empty();
    revisions =
        new RevisionFolder(folder)
            .add("aaaaaaaa", "base", "create table a (n int);", "drop table a;")
            .add("bbbbbbbb", "aaaaaaaa", "create table b ();", "drop table b;")
            .add("cccccccc", "bbbbbbbb", "create table c ();", "drop table c;")
            .backwardCompatible("bbbbbbbb");
  }

  @AfterEach
  void end() {
    database.close();
  }

  @Test
  void areWrittenWithEachRevision() throws SQLException {
    runner().migrate(null);
    assertThat(database.value(NOTES)).contains("a SQL false, b SQL true, c SQL false");

    runner().down("-2");
    runner().stamp("head");
    assertThat(database.value(NOTES))
        .contains(
            "a SQL false, b SQL true, c SQL false, c DELETE -, b DELETE -, b SQL true, c SQL false");
  }

  /** An earlier release knew of no such column. */
  @Test
  void areWrittenOfWhatWasAppliedBefore() throws SQLException {
    runner().migrate(null);
    database.execute("alter table flyway_schema_history drop column backward_compatible");
    assertThat(runner().position().current()).containsExactly("cccccccc");

    assertThat(runner().migrate(null)).isEmpty();

    assertThat(database.value(NOTES)).contains("a SQL false, b SQL true, c SQL false");
  }

  private Runner runner() {
    return new Runner(database.dataSource(), revisions.read(), Duration.ofSeconds(10), line -> {});
  }
}
