package io.blotter.bootstrap.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.Server;
import io.blotter.toolchain.author.PostWriteHook;
import io.blotter.toolchain.author.SourceFolder;
import io.blotter.toolchain.revision.RevisionException;
import io.blotter.toolchain.revision.Revisions;
import io.blotter.toolchain.run.Runner;
import io.blotter.toolchain.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** This release beside the database of the next one, whose revisions it has never seen. */
class UpgradeTest {
  private static final String AGENCY = "/api/v2/agencies/1";

  private static final String ADD = "alter table public.agencies add column pager text;";
  private static final String DROP = "alter table public.agencies drop column pager;";
  private static final String RENAME =
      "alter table public.agencies rename column agency_type to pager;";
  private static final String RENAME_BACK =
      "alter table public.agencies rename column pager to agency_type;";

  @TempDir private Path next;

  @BeforeEach
  void branchOff() throws IOException {
    var shipped = Path.of("../migrations/src/main/resources/db/migrations");
    try (var files = Files.walk(shipped)) {
      for (var file : files.toList()) {
        Files.copy(file, next.resolve("migrations").resolve(shipped.relativize(file).toString()));
      }
    }
  }

  @Test
  void goesOnServingThroughAnUpgradeAndBack() throws Exception {
    revision("add pager to agencies", "yes", ADD, DROP);
    try (var registry = RegistryForTests.start()) {
      var before = registry.get(AGENCY);
      assertThat(before.statusCode()).isEqualTo(200);

      nextRelease(registry.database()).migrate(null);
      assertThat(registry.database().value("select count(pager) from agencies")).contains(0L);
      assertThat(registry.get(AGENCY).body()).isEqualTo(before.body());

      nextRelease(registry.database()).down("-1");
      assertThat(registry.get(AGENCY).body()).isEqualTo(before.body());
    }
  }

  @Test
  void startsOnTheDatabaseOfTheNextRelease() throws Exception {
    revision("add pager to agencies", "yes", ADD, DROP);
    try (var registry = RegistryForTests.start(this::upgrade)) {
      assertThat(registry.get(AGENCY).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void doesNotStartWhereTheNextReleaseTookSomethingAway() throws Exception {
    revision("rename agency_type of agencies", "no", RENAME, RENAME_BACK);
    try (var database = RegistryForTests.filled()) {
      upgrade(database);
      var settings = RegistryForTests.settings(database);
      assertThatThrownBy(() -> Server.start(settings).close())
          .isInstanceOf(RevisionException.class)
          .hasMessageContaining("newer than this build")
          .hasMessageContaining(Revisions.in(next.resolve("migrations")).head());

      nextRelease(database).down("-1");
      Server.start(settings).close();
    }
  }

  /** A revision of the next release. */
  private void revision(String message, String backwardCompatible, String up, String down)
      throws IOException {
    var folder = new SourceFolder(next, new PostWriteHook(null), InstantSource.system());
    var file = folder.createEmpty(message);
    var head = Files.readString(file).replaceFirst("(compatible: ).*", "$1" + backwardCompatible);
    Files.writeString(file, head + up);
    var back = next.resolve("migrations/down").resolve(file.getFileName());
    Files.writeString(back, Files.readString(back) + down);
    folder.seal(Revisions.in(next.resolve("migrations")).head());
  }

  private void upgrade(TestDatabase database) {
    try {
      assertThat(nextRelease(database).migrate(null)).hasSize(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Runner nextRelease(TestDatabase database) {
    var revisions = Revisions.in(next.resolve("migrations"));
    return new Runner(database.dataSource(), revisions, Duration.ofSeconds(10), line -> {});
  }
}
