package io.blotter.bootstrap.command.db;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.toolchain.testing.RevisionFolder;
import io.blotter.toolchain.testing.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
  void whatSaysThatItIsProductionsIsSparedInEveryOtherEnvironment() throws Exception {
    assertThat(shell.run("db", "init", "--folder", "db", "--allow-dirty", "--yes").code()).isZero();
    for (var name : new String[] {"local", "stage"}) {
      shell.with("BLOTTER_ENV", name);
      for (var line :
          List.of("migrate --yes", "down base --yes", "stamp base --yes", "repair", "init")) {
        var words = new ArrayList<>(List.of("db"));
        words.addAll(List.of(line.split(" ", -1)));
        words.addAll(List.of("--folder", "db"));
        var refused = shell.run(words.toArray(String[]::new));
        assertThat(refused.err())
            .as("%s in %s", line, name)
            .contains("belongs to production, and this is " + name)
            .hasLineCount(1);
        assertThat(refused.code()).isEqualTo(1);
      }
      assertThat(shell.run("db", "reset", "--yes").err()).contains("'db reset' is refused");
      assertThat(shell.run("db", "seed").err()).contains("'db seed' is refused");
    }
    assertThat(database.value("select to_regclass('a')")).isPresent();
    assertThat(shell.with("BLOTTER_ENV", "test").run("serve").err())
        .contains("belongs to production, and this is test");
  }

  @Test
  void whatIsCalledAsProductionIsIsSpared() throws Exception {
    var url = Shell.url(database).replaceFirst("/[^/?]*($|[?])", "/registry_prod$1");
    shell.with("BLOTTER_ENV", "local").with("DATABASE_URL", url);
    for (var line : List.of(List.of("db", "reset", "--yes"), List.of("db", "seed"))) {
      var refused = shell.run(line.toArray(String[]::new));
      assertThat(refused.err()).contains("is called as production is").hasLineCount(1);
      assertThat(refused.code()).isEqualTo(1);
    }
  }

  private void assertUntouched(Shell.Ended refused) {
    assertThat(refused.code()).isEqualTo(1);
    assertThat(database.value("select to_regclass('flyway_schema_history')")).isEmpty();
  }
}
