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

/** {@code db refresh}, and what it leaves when it does not come to its end. */
class RefreshTest {
  private static final String WAITING =
      "select pid from pg_stat_activity where datname = current_database() and wait_event_type ="
          + " 'Lock'";

  @TempDir private Path folder;
  @AutoClose private final TestDatabase production = TestDatabase.empty();
  @AutoClose private final TestDatabase sandbox = TestDatabase.empty();

  @BeforeEach
  void begin() throws Exception {
    new RevisionFolder(folder.resolve("db/migrations"))
        .add(
            "aaaaaaaa",
            "base",
            "create table agencies (id int, name text); create table users (id int primary key,"
                + " email text);",
            "");
    var first = new Shell(folder).at(production).with("BLOTTER_ENV", "production");
    assertThat(first.run("db", "init", "--folder", "db", "--yes", "--allow-dirty").code()).isZero();
    production.execute(
        "insert into agencies values (1, 'kept'); insert into users values (1, 'ann@example.org')");
  }

  @Test
  void itMayBeRepeated() throws Exception {
    assertThat(env()).contains("This one: never refreshed.");
    assertThat(refresh(shell()).out()).contains("has now 1 rows of 1 tables");
    assertThat(env()).containsPattern("This one: refreshed at 20[\\d-]+T[\\d:]+Z\\.");
    sandbox.execute("insert into users values (9, 'tester@example.org')");
    production.execute("delete from agencies; insert into agencies values (2, 'b'), (3, 'c')");
    assertThat(refresh(shell()).err()).isEmpty();
    assertThat(
            sandbox.value(
                "select concat((select string_agg(name, '' order by id) from agencies), (select"
                    + " count(*) from users))"))
        .contains("bc0");
    assertThat(comment()).containsPattern("^\\[environment: sandbox] \\[refreshed: [^\\[]*]$");
  }

  @Test
  void theConnectionToProductionIsLostHalfway() throws Exception {
    assertThat(refresh(shell()).code()).isZero();
    production.execute("insert into agencies values (2, 'late')");
    try (var lock = production.dataSource().getConnection()) {
      lock.setAutoCommit(false);
      lock.createStatement().execute("lock table agencies in access exclusive mode");
      var shell = shell();
      var running = shell.start(words());
      var process = waiting(running);
      assertThat(comment()).contains("[refreshed: ", "[refresh begun: ");
      production.execute("select pg_terminate_backend(" + process + ")");
      var ended = shell.ended(running);
      assertThat(ended.err())
          .contains("The rows of public.agencies cannot be read", "is as it was")
          .hasLineCount(1);
      assertThat(ended.code()).isEqualTo(1);
    }
    assertUnharmed();
    assertThat(env()).containsPattern("refreshed at .*Z; a refresh failed at .*cannot be read");
    assertThat(refresh(shell()).code()).isZero();
    assertThat(env()).doesNotContain("failed");
  }

  @Test
  void itIsKilledHalfway() throws Exception {
    assertThat(refresh(shell()).code()).isZero();
    production.execute("insert into agencies values (2, 'late')");
    try (var lock = production.dataSource().getConnection()) {
      lock.setAutoCommit(false);
      lock.createStatement().execute("lock table agencies in access exclusive mode");
      var running = shell().start(words());
      waiting(running);
      running.destroyForcibly().waitFor();
    }
    assertUnharmed();
    assertThat(env()).containsPattern("refreshed at .*Z; a refresh begun at .*Z has not ended");
    assertThat(refresh(shell()).code()).isZero();
    assertThat(sandbox.value("select count(*) from agencies")).contains(2L);
    dropWhatTheKilledOneLeft();
  }

  /** A session of the database that is being filled ends, as when its server does. */
  @Test
  void theConnectionToTheSandboxIsLostHalfway() throws Exception {
    assertThat(refresh(shell()).code()).isZero();
    try (var lock = production.dataSource().getConnection()) {
      lock.setAutoCommit(false);
      lock.createStatement().execute("lock table agencies in access exclusive mode");
      var shell = shell();
      var running = shell.start(words());
      waiting(running);
      production.execute(
          "select pg_terminate_backend(pid) from pg_stat_activity where datname like"
              + " 'blotter_scratch%'");
      lock.rollback();
      var ended = shell.ended(running);
      assertThat(ended.err()).contains("cannot be restored", "is as it was").hasLineCount(1);
      assertThat(ended.code()).isEqualTo(1);
    }
    assertUnharmed();
    assertThat(leftBehind()).isEmpty();
  }

  @Test
  void whatIsMistakenIsRefused() throws Exception {
    assertRefused(shell().with("BLOTTER_ENV", "stage"), "sandbox", "for this is stage");
    assertRefused(shell(), "production", "is refused for production: it is refreshed never");
    assertRefused(shell(), "local", "is refused for local: it is refreshed by hand");
    assertRefused(shell(), "sandpit", "There is no environment sandpit");
    assertRefused(
        new Shell(folder).at(sandbox).with("BLOTTER_ENV", "sandbox"),
        "sandbox",
        "DUMP_DATABASE_URL is missing");
    assertRefused(
        shell().with("DUMP_DATABASE_URL", Shell.url(sandbox)),
        "sandbox",
        "does not say whose it is");
    assertRefused(shell().at(production), "sandbox", "says that it is production's");
    assertRefused(
        shell().with("DUMP_DATABASE_URL", "postgresql://a:b@127.0.0.1:1/blotter"),
        "sandbox",
        "refused to be connected at port 1",
        "Check DUMP_DATABASE_URL");
    assertThat(env()).contains("a refresh failed at");
    assertThat(leftBehind()).isEmpty();
  }

  private void assertUnharmed() {
    assertThat(sandbox.value("select string_agg(name, ',') from agencies")).contains("kept");
    assertThat(comment()).contains("[environment: sandbox]");
  }

  private static void assertRefused(Shell shell, String to, String... complaints) throws Exception {
    var ended = shell.run("db", "refresh", "--to", to, "--folder", "db");
    assertThat(ended.err()).contains(complaints).hasLineCount(1);
    assertThat(ended.code()).isEqualTo(1);
  }

  private Object waiting(Process running) {
    var found = production.value(WAITING);
    while (found.isEmpty()) {
      assertThat(running.isAlive()).isTrue();
      Thread.onSpinWait();
      found = production.value(WAITING);
    }
    return found.get();
  }

  private Shell shell() {
    return new Shell(folder)
        .at(sandbox)
        .with("BLOTTER_ENV", "sandbox")
        .with("DUMP_DATABASE_URL", Shell.url(production));
  }

  private static Shell.Ended refresh(Shell shell) throws Exception {
    return shell.run(words());
  }

  private static String[] words() {
    return new String[] {"db", "refresh", "--to", "sandbox", "--folder", "db"};
  }

  private String env() throws Exception {
    return shell().run("db", "env").out();
  }

  private String comment() {
    return String.valueOf(
        sandbox
            .value(
                "select shobj_description(oid, 'pg_database') from pg_database where datname ="
                    + " current_database()")
            .orElse(""));
  }

  private List<Object> leftBehind() {
    var left = new ArrayList<>();
    production
        .value(
            "select string_agg(datname, ',') from pg_database where datname like"
                + " 'blotter_scratch_%'")
        .ifPresent(left::add);
    return left;
  }

  private void dropWhatTheKilledOneLeft() {
    assertThat(leftBehind()).hasSize(1);
    production.execute("drop database " + leftBehind().getFirst() + " with (force)");
  }
}
