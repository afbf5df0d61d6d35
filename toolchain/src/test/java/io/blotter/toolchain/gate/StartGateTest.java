package io.blotter.toolchain.gate;

import static io.blotter.toolchain.gate.MigrationPolicy.ADDITIVE;
import static io.blotter.toolchain.gate.MigrationPolicy.ALWAYS;
import static io.blotter.toolchain.gate.MigrationPolicy.NEVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.toolchain.environment.Environment;
import io.blotter.toolchain.revision.RevisionException;
import io.blotter.toolchain.run.Runner;
import io.blotter.toolchain.testing.RevisionFolder;
import io.blotter.toolchain.testing.TestDatabase;
import io.blotter.toolchain.transfer.BackupCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a start applies to production by itself. */
class StartGateTest {
  private static final String A = "aaaaaaaa";
  private static final String B = "bbbbbbbb";
  private static final String C = "cccccccc";
  private static final String ADDS = "-- blocking: no\n\nalter table a add column m int;";
  private static final String WAYS_BACK = "alter table a drop column m;";

  @TempDir private Path folder;
  private TestDatabase database;
  private RevisionFolder chain;
  private Path backup;
  private Path promotions;

  @BeforeEach
  void begin() throws SQLException {
    database = TestDatabase.empty();
    chain = new RevisionFolder(folder.resolve("migrations"));
    chain.add(A, "base", "create table a (n int);", "drop table a;");
    backup = folder.resolve("blotter.dump");
    promotions = folder.resolve("promotions");
    start(ADDITIVE, true);
  }

  @AfterEach
  void end() {
    database.close();
  }

  @Test
  void makesTheSchemaOfANewDatabase() throws SQLException {
    assertThat(held()).containsExactly(A);
  }

  @Test
  void appliesWhatAddsAndHoldsUpNobody() throws SQLException {
    chain.add(B, A, ADDS, WAYS_BACK).backwardCompatible(B);
    assertThat(start(ADDITIVE, true)).containsExactly(B);
    assertThat(start(NEVER, true)).isEmpty();
  }

  @Test
  void refusesWhatBreaksOlderCodeAndAppliesNothing() throws SQLException {
    chain.add(B, A, ADDS, WAYS_BACK).backwardCompatible(B);
    chain.add(C, B, "alter table a drop column n;", "alter table a add column n int;");
    assertRefused(
        ADDITIVE,
        "A start applies to production only what adds and holds up nobody, and revision cccccccc"
            + " (older code does not go on to work with it) is pending. Nothing was applied; run:"
            + " blotter db migrate");
    assertThat(start(ADDITIVE, false)).containsExactly(B, C);
  }

  @Test
  void refusesWhatBlocksAndWhatDoesNotSay() {
    chain.add(B, A, "-- blocking: yes\n\ncreate index a_n on a (n);", "drop index a_n;");
    chain.add(C, B, "alter table a add column m int;", WAYS_BACK);
    chain.backwardCompatible(B).backwardCompatible(C);
    assertRefused(
        ADDITIVE,
        "bbbbbbbb (it blocks others), cccccccc (its head does not say whether it blocks)");
  }

  @Test
  void neverMeansNever() {
    chain.add(B, A, ADDS, WAYS_BACK).backwardCompatible(B);
    for (var guarded : new boolean[] {true, false}) {
      assertThatThrownBy(() -> start(NEVER, guarded))
          .isInstanceOf(RevisionException.class)
          .hasMessage(
              "Revision bbbbbbbb is pending, and BLOTTER_MIGRATE is never. Nothing was applied;"
                  + " run: blotter db migrate");
    }
  }

  @Test
  void whatAddsHasBeenThroughStageWhereThatIsNoted() throws SQLException, IOException {
    chain.add(B, A, ADDS, WAYS_BACK).backwardCompatible(B);
    Files.writeString(promotions, "");
    assertRefused(ADDITIVE, "Revision bbbbbbbb is not yet through stage");
    noteStage();
    assertThat(start(ADDITIVE, true)).containsExactly(B);
  }

  @Test
  void alwaysStillWantsStageAndATriedBackup() throws SQLException, IOException {
    chain.add(B, A, "alter table a drop column n;", "alter table a add column n int;");
    assertRefused(ALWAYS, "Nobody knows whether revision bbbbbbbb went through stage");
    noteStage();
    assertRefused(ALWAYS, "There is no backup at");

    Files.writeString(backup, "rows");
    assertRefused(ALWAYS, "Nobody knows whether the backup");
    BackupCheck.of(backup, Instant.EPOCH, false, "a trial").writeBeside(backup);
    assertRefused(
        ALWAYS, "could not be restored at 1970-01-01T00:00:00Z: a trial. Make a new one first.");
    BackupCheck.of(backup, Instant.EPOCH, true, "a trial").writeBeside(backup);
    Files.writeString(backup, "other rows");
    assertRefused(ALWAYS, "Nobody knows whether the backup");

    BackupCheck.of(backup, Instant.EPOCH, true, "a trial").writeBeside(backup);
    var later = Files.getLastModifiedTime(backup).toInstant().plus(Duration.ofHours(25));
    assertThatThrownBy(() -> start(ALWAYS, true, () -> later))
        .isInstanceOf(RevisionException.class)
        .hasMessageContaining("is empty or older than 24 hours; make a new one first.");
    assertThat(start(ALWAYS, true)).containsExactly(B);
  }

  @Test
  void anEditedRevisionHasNotBeenThroughStage() throws IOException {
    chain.add(B, A, ADDS, WAYS_BACK).backwardCompatible(B);
    noteStage();
    chain.write("up/" + chain.nameOf(B), chain.read().file(B).up() + "\n-- edited\n");
    chain.seal();
    assertRefused(ADDITIVE, "Revision bbbbbbbb is not yet through stage");
  }

  @Test
  void stageIsNotedOnceAndLocalNever() throws IOException {
    noteStage();
    noteStage();
    kept().note(Environment.LOCAL, chain.read().graph().revisions());
    assertThat(Files.readString(promotions)).matches("stage aaaaaaaa [0-9a-f]{64} \\S+Z\n");
    assertThat(kept().missing(Environment.SANDBOX, chain.read().graph().revisions()))
        .containsExactly(A);
  }

  private void assertRefused(MigrationPolicy policy, String reason) {
    assertThatThrownBy(() -> start(policy, true))
        .isInstanceOf(RevisionException.class)
        .hasMessageContaining(reason)
        .message()
        .doesNotContain("\n");
    assertThat(held()).containsExactly(A);
  }

  private List<String> start(MigrationPolicy policy, boolean guarded) throws SQLException {
    return start(policy, guarded, InstantSource.system());
  }

  private List<String> start(MigrationPolicy policy, boolean guarded, InstantSource clock)
      throws SQLException {
    var kept = Files.exists(promotions) ? kept() : promotionsAt(null);
    return runner()
        .migrate(
            null,
            new StartGate(
                policy, guarded, new BackupGate(backup, Duration.ofHours(24), clock), kept));
  }

  private void noteStage() {
    kept().note(Environment.STAGE, chain.read().graph().revisions());
  }

  private Promotions kept() {
    return promotionsAt(promotions);
  }

  private static Promotions promotionsAt(@Nullable Path file) {
    return new Promotions(file, InstantSource.system());
  }

  private List<String> held() {
    try {
      return List.copyOf(runner().position().schemaHistory().applied());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Runner runner() {
    return new Runner(database.dataSource(), chain.read(), Duration.ofSeconds(5), _ -> {});
  }
}
