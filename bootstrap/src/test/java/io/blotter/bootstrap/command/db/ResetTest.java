package io.blotter.bootstrap.command.db;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.toolchain.testing.RevisionFolder;
import io.blotter.toolchain.testing.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code db reset} destroys what says that it may be destroyed, and nothing else. */
class ResetTest {
  @TempDir private Path folder;
  @AutoClose private final TestDatabase database = TestDatabase.empty();
  private Shell shell;

  @BeforeEach
  void begin() {
    shell = new Shell(folder).at(database);
    new RevisionFolder(folder.resolve("db/migrations"))
        .add("aaaaaaaa", "base", "create table a ();", "drop table a;");
  }

  @Test
  void aDatabaseThatSomebodyElseFilledIsNotDestroyed() throws Exception {
    database.execute("create table precious (n int)");
    assertThat(reset().err())
        .contains("does not say that it may be destroyed")
        .contains("is '[environment: local, disposable]'")
        .hasLineCount(1);
    assertThat(db("init").code()).isEqualTo(1);
    assertThat(db("stamp", "head").code()).isZero();
    assertThat(db("init").code()).isZero();
    assertThat(reset().code()).isEqualTo(1);
    assertThat(database.value("select to_regclass('precious')")).isPresent();
  }

  @Test
  void migratingMakesNothingDisposable() throws Exception {
    assertThat(db("migrate").code()).isZero();
    assertThat(reset().code()).isEqualTo(1);
    assertThat(database.value("select to_regclass('a')")).isPresent();
  }

  @Test
  void aDatabaseThatInitFoundEmptyIsDestroyedAgainAndAgain() throws Exception {
    shell.with("BLOTTER_ENV", "test");
    assertThat(db("init").code()).isZero();
    for (var round = 0; round < 2; round++) {
      database.execute("create table trial (n int)");
      // what follows needs the registry's own tables
      assertThat(reset().err()).contains("does not exist");
      assertThat(database.value("select to_regclass('trial')")).isEmpty();
      assertThat(database.value("select to_regclass('a')")).isPresent();
    }
  }

  @Test
  void otherEnvironmentsKeepWhatTheyHave() throws Exception {
    assertThat(db("init").code()).isZero();
    for (var name : new String[] {"sandbox", "stage", "production"}) {
      shell.with("BLOTTER_ENV", name);
      assertThat(reset().err()).as(name).contains("refused in " + name).hasLineCount(1);
    }
    for (var name : new String[] {"staging", "Prod-eu", "demo"}) {
      shell.with("BLOTTER_ENV", name);
      assertThat(reset().err())
          .as(name)
          .contains("BLOTTER_ENV must be one of local, test, sandbox, stage, production")
          .hasLineCount(1);
    }
    assertThat(database.value("select to_regclass('a')")).isPresent();
  }

  private Shell.Ended reset() throws Exception {
    return db("reset", "--yes");
  }

  private Shell.Ended db(String... words) throws Exception {
    var line = new ArrayList<>(List.of("db"));
    line.addAll(List.of(words));
    line.addAll(List.of("--folder", "db"));
    return shell.run(line.toArray(String[]::new));
  }
}
