package io.blotter.bootstrap.command.db;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.toolchain.testing.RevisionFolder;
import io.blotter.toolchain.testing.TestDatabase;
import io.blotter.toolchain.transfer.BackupCheck;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must be so before production's schema is changed, by a command or by a start. */
class ProductionGatesTest {
  /** The product's own revision before one that older code does not go on to work with. */
  private static final String BEFORE = "682a4f44";

  private static final String DROP = "alter table a drop column n;";

  @TempDir private Path folder;
  private TestDatabase database;
  private RevisionFolder chain;

  @BeforeEach
  void begin() {
    database = TestDatabase.empty();
    chain = new RevisionFolder(folder.resolve("db/migrations"));
    chain.add("aaaaaaaa", "base", "create table a (n int);", "drop table a;");
  }

  @AfterEach
  void end() {
    database.close();
  }

  @Test
  void whatAddsNeedsConsentOnly() throws Exception {
    assertDone(production("migrate"));
    chain
        .add("bbbbbbbb", "aaaaaaaa", "alter table a add column m int;", "select 1;")
        .backwardCompatible("bbbbbbbb");
    assertDone(production("migrate"));
  }

  @Test
  void whatBreaksOlderCodeNeedsStageAndATriedBackup() throws Exception {
    assertDone(production("migrate"));
    chain.add("bbbbbbbb", "aaaaaaaa", DROP, "alter table a add column n int;");
    assertRefused(
        production("migrate"), "Nobody knows whether revision bbbbbbbb went through stage");
    assertRefused(production("migrate", "--skip-stage"), "No backup is known");

    var backup = Files.writeString(folder.resolve("blotter.dump"), "rows");
    var shell = production().with("BLOTTER_BACKUP_FILE", "blotter.dump");
    assertRefused(
        run(shell, "migrate", "--skip-stage"),
        "Nobody knows whether the backup",
        "db restore --check");
    BackupCheck.of(backup, Instant.EPOCH, true, "a trial").writeBeside(backup);
    var done = run(shell, "migrate", "--skip-stage");
    assertDone(done);
    assertThat(done.err()).contains("breaking: up/", "older code does not go on to work");
    assertRefused(production("down"), "No backup is known");
    assertDone(production("down", "--without-backup"));
  }

  @Test
  void whatBlocksALargeTableIsListedByItsRealSize() throws Exception {
    assertDone(production("migrate"));
    chain
        .add("bbbbbbbb", "aaaaaaaa", "create index a_n on public.a (n);", "drop index a_n;")
        .backwardCompatible("bbbbbbbb");
    database.execute("insert into a select generate_series(1, 20000); analyze a");
    assertRefused(production("migrate", "--skip-stage"), "No backup is known");
    var done = production("migrate", "--skip-stage", "--without-backup");
    assertDone(done);
    assertThat(done.err()).contains("blocking: up/", "L18");
  }

  @Test
  void stageTellsProductionWhatItHasHad() throws Exception {
    var stage = TestDatabase.empty();
    try (stage) {
      assertDone(production("migrate"));
      chain
          .add("bbbbbbbb", "aaaaaaaa", "alter table a add column m int;", "select 1;")
          .backwardCompatible("bbbbbbbb");
      var shell = production().with("BLOTTER_PROMOTION_FILE", "promotions");
      assertRefused(
          run(shell, "migrate"),
          "Revision bbbbbbbb is not yet through stage",
          "or give --skip-stage");
      assertThat(run(shell, "status").out()).contains("not yet through stage: aaaaaaaa, bbbbbbbb");
      assertThat(run(shell, "env").out()).contains("has had all revisions but aaaaaaaa, bbbbbbbb");

      assertDone(
          run(
              new Shell(folder)
                  .at(stage)
                  .with("BLOTTER_ENV", "stage")
                  .with("BLOTTER_PROMOTION_FILE", "promotions"),
              "migrate"));
      assertDone(run(shell, "migrate"));
      assertThat(run(shell, "status").out()).doesNotContain("stage");
      assertThat(run(shell, "env").out()).containsOnlyOnce("all revisions but");
    }
  }

  /** Of an unmarked database nobody knows whose it is; its name says it. */
  @Test
  void whatIsCalledAsProductionIsHasTheGatesInEveryEnvironment() throws Exception {
    database.execute("create table flown (n int)");
    var url = Shell.url(database);
    var name = url.replaceFirst(".*/([^/?]+).*", "$1");
    var renamed = name + "_prod";
    try (var server = TestDatabase.empty()) {
      server.execute("alter database \"" + name + "\" rename to \"" + renamed + "\"");
      var refused =
          run(
              new Shell(folder)
                  .with("BLOTTER_ENV", "stage")
                  .with("DATABASE_URL", url.replace(name, renamed)),
              "stamp",
              "aaaaaaaa",
              "--without-backup",
              "--allow-dirty");
      assertRefused(refused, "This is production's database: give --yes to change " + renamed);
      server.execute("alter database \"" + renamed + "\" rename to \"" + name + "\"");
    }
  }

  @Test
  void aStartRefusesWhatIsNotAdditiveAndSaysWhatToRun() throws Exception {
    var shell = serving("production");
    var made = shell.run("db", "migrate", BEFORE, "--yes");
    assertThat(made.code()).as(made.err()).isZero();
    for (var line : new String[] {"serve", "user list"}) {
      assertRefused(
          shell.run(line.split(" ", -1)),
          "A start applies to production only what adds and holds up nobody",
          "71b742e1 (older code does not go on to work with it)",
          "Nothing was applied; run: blotter db migrate");
    }
    assertRefused(
        shell.with("BLOTTER_MIGRATE", "always").run("serve"),
        "Nobody knows whether revision 71b742e1");
    assertRefused(
        shell.with("BLOTTER_MIGRATE", "never").run("serve"), "and BLOTTER_MIGRATE is never");
    assertRefused(
        shell.with("BLOTTER_MIGRATE", "sometimes").run("serve"),
        "BLOTTER_MIGRATE must be one of never, additive, always");
    assertRefused(serving("stage").run("user", "list"), "belongs to production, and this is stage");
  }

  private Shell serving(String environment) {
    var shell =
        new Shell(folder)
            .at(database)
            .with("BLOTTER_ENV", environment)
            .with("BLOTTER_CORS_ORIGINS", "https://registry.example.org")
            .with("BLOTTER_SMTP_URL", "smtp://127.0.0.1:1")
            .with("BLOTTER_MAIL_FROM", "Blotter <mail@example.org>")
            .with("BLOTTER_SITE_URL", "https://registry.example.org")
            .with("BLOTTER_API_URL", "https://api.example.org")
            .with("BLOTTER_PORT", "0");
    for (var name : List.of("JWT", "RESET_PASSWORD", "VALIDATE_EMAIL")) {
      shell.with(name + "_SECRET_KEY", "0123456789 abcdefghijklmnop of " + name.charAt(0));
    }
    return shell;
  }

  private Shell production() {
    return new Shell(folder).at(database).with("BLOTTER_ENV", "production");
  }

  private Shell.Ended production(String command, String... options) throws Exception {
    return run(production(), command, options);
  }

  private static Shell.Ended run(Shell shell, String command, String... options) throws Exception {
    var words = new ArrayList<>(List.of("db", command, "--folder", "db"));
    words.addAll(List.of(options));
    if (List.of("migrate", "down").contains(command)) {
      words.addAll(List.of("--yes", "--allow-dirty"));
    }
    return shell.run(words.toArray(String[]::new));
  }

  private static void assertDone(Shell.Ended ended) {
    assertThat(ended.code()).as(ended.err()).isZero();
  }

  private static void assertRefused(Shell.Ended refused, String... reasons) {
    assertThat(refused.err().lines().filter(line -> line.startsWith("blotter: ")).toList())
        .as(refused.err())
        .singleElement()
        .asString()
        .contains(reasons);
    assertThat(refused.code()).isEqualTo(1);
  }
}
