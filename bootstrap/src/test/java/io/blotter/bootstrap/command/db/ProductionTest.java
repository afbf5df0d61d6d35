package io.blotter.bootstrap.command.db;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.toolchain.testing.RevisionFolder;
import io.blotter.toolchain.testing.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a production database is spared, whichever command would change it. */
class ProductionTest {
  @TempDir private Path folder;
  private TestDatabase database;
  private Shell shell;

  @BeforeEach
  void begin() {
    database = TestDatabase.empty();
    shell = new Shell(folder).at(database).with("BLOTTER_ENV", "production");
    new RevisionFolder(folder.resolve("db/migrations"))
        .add("aaaaaaaa", "base", "create table a ();", "drop table a;");
  }

  @AfterEach
  void end() {
    database.close();
  }

  @Test
  void initRunsCommittedRevisionsOnly() throws Exception {
    var refused = shell.run("db", "init", "--folder", "db", "--yes");
    assertThat(refused.err()).contains("committed revisions only");
    assertUntouched(refused);
  }

  @Test
  void initAsksForConsent() throws Exception {
    var refused = shell.run("db", "init", "--folder", "db", "--allow-dirty");
    assertThat(refused.err()).contains("give --yes to change");
    assertUntouched(refused);
  }

  @Test
  void initWantsAFreshBackup() throws Exception {
    var refused =
        shell
            .with("BLOTTER_BACKUP_FILE", "none.dump")
            .run("db", "init", "--folder", "db", "--allow-dirty", "--yes");
    assertThat(refused.err()).contains("There is no backup");
    assertUntouched(refused);
  }

  private void assertUntouched(Shell.Ended refused) {
    assertThat(refused.code()).isEqualTo(1);
    assertThat(database.value("select to_regclass('flyway_schema_history')")).isEmpty();
  }
}
