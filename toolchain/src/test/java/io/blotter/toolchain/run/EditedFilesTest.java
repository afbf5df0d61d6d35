package io.blotter.toolchain.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.toolchain.revision.RevisionException;
import io.blotter.toolchain.testing.RevisionFolder;
import io.blotter.toolchain.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was edited is not run, and is told of also when nothing is pending. */
class EditedFilesTest {
  private static final String A = "aaaaaaaa";
  private static final String B = "bbbbbbbb";

  @TempDir private Path folder;
  @AutoClose private final TestDatabase database = TestDatabase.empty();
  private RevisionFolder revisions;

  @BeforeEach
  void begin() {
    revisions =
        new RevisionFolder(folder)
            .add(A, "base", "create table a ();", "drop table a;")
            .add(B, A, "create table b ();", "drop table b;");
  }

  @Test
  void anAppliedFileIsMissedWhenNothingIsPending() throws SQLException {
    runner().migrate(null);
    append("up/", A);

    refused(() -> runner().migrate(null))
        .hasMessageContaining("up/" + revisions.nameOf(A) + " was edited since graph.sum listed it")
        .hasMessageContaining("up/" + revisions.nameOf(A) + " was edited since this database ran");
    assertThat(runner().position().edited()).hasSize(2);
  }

  @Test
  void aPendingFileIsNotRun() throws SQLException {
    append("up/", B);

    refused(() -> runner().migrate(null)).hasMessageContaining(revisions.nameOf(B));
    refused(() -> runner().migrate(A)).hasMessageContaining(revisions.nameOf(B));
    assertThat(database.value("select to_regclass('flyway_schema_history')")).isEmpty();
    refused(() -> runner().stamp("head")).hasMessageContaining(revisions.nameOf(B));
    refused(() -> OfflineSql.of(revisions.read(), null, false))
        .hasMessageContaining(revisions.nameOf(B));
    assertThat(OfflineSql.of(revisions.read(), "base:" + A, false)).contains("create table a");
  }

  @Test
  void anEditThatWasSealedStillIsNotWhatTheDatabaseRan() throws SQLException {
    runner().migrate(null);
    append("up/", B);
    revisions.seal();

    refused(() -> runner().migrate(null))
        .hasMessageContaining("up/" + revisions.nameOf(B) + " was edited since this database ran")
        .hasMessageNotContaining("graph.sum listed");
    assertThat(runner().down("-1")).containsExactly(B);
    assertThat(runner().migrate(null)).containsExactly(B);
  }

  @Test
  void aDownFileIsNotRunEither() throws SQLException {
    runner().migrate(null);
    append("down/", A);

    assertThat(runner().down("-1")).containsExactly(B);
    refused(() -> runner().down("-1")).hasMessageContaining("down/" + revisions.nameOf(A));
    refused(() -> runner().migrate(null)).hasMessageContaining("down/" + revisions.nameOf(A));
    assertThat(database.value("select to_regclass('a')")).isPresent();
  }

  @Test
  void aFileThatIsGoneIsMissed() throws Exception {
    runner().migrate(null);
    Files.delete(folder.resolve("down").resolve(revisions.nameOf(B)));
    refused(() -> runner().migrate(null)).hasMessageContaining("is missing");

    Files.delete(folder.resolve("up").resolve(revisions.nameOf(B)));
    refused(() -> runner().migrate(null)).hasMessageContaining("lacks the file of revision " + B);
  }

  private void append(String direction, String id) {
    var file = folder.resolve(direction + revisions.nameOf(id));
    try {
      Files.writeString(file, Files.readString(file) + "\nselect 1;\n");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static AbstractThrowableAssert<?, ?> refused(ThrowingCallable call) {
    return assertThatThrownBy(call)
        .isInstanceOf(RevisionException.class)
        .hasMessageStartingWith("Nothing was done: ");
  }

  private Runner runner() {
    return new Runner(database.dataSource(), revisions.read(), Duration.ofSeconds(10), told -> {});
  }
}
