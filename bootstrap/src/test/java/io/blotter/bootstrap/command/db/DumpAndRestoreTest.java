package io.blotter.bootstrap.command.db;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.toolchain.testing.RevisionFolder;
import io.blotter.toolchain.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code db dump} and {@code db restore}, as they are typed. */
class DumpAndRestoreTest {
  @TempDir private Path folder;
  @AutoClose private final TestDatabase source = TestDatabase.empty();
  @AutoClose private final TestDatabase target = TestDatabase.empty();

  @BeforeEach
  void begin() throws Exception {
    new RevisionFolder(folder.resolve("db/migrations"))
        .add("aaaaaaaa", "base", "create table agencies (id int, name text);", "");
    assertThat(local().run("db", "init", "--folder", "db").code()).isZero();
    source.execute("insert into agencies values (1, 'kept')");
  }

  @AfterEach
  void nothingIsLeftBehind() {
    assertThat(
            source.value(
                "select string_agg(datname, ',') from pg_database where datname like"
                    + " 'blotter_scratch_%'"))
        .isEmpty();
  }

  @Test
  void movesADatabaseToAnotherServer() throws Exception {
    var dumped = db(local(), "dump", "a.dump");
    assertThat(dumped.out()).startsWith("a.dump: whole, 1 rows of 1 tables, 0.0 MB");
    var restored = db(local().with("RESTORE_DATABASE_URL", Shell.url(target)), "restore", "a.dump");
    assertThat(restored.err()).isEmpty();
    assertThat(restored.out()).contains("has now 1 rows of 1 tables.");
    assertThat(target.value("select name from agencies")).contains("kept");
    assertThat(comment(target)).contains("[environment: local, disposable]");
    var back =
        local()
            .with("DUMP_DATABASE_URL", Shell.url(target))
            .with("RESTORE_DATABASE_URL", Shell.url(source));
    target.execute("update agencies set name = 'changed'");
    assertThat(db(back, "dump", "a.dump").code()).isZero();
    assertThat(db(back, "restore", "--yes", "a.dump").code()).isZero();
    assertThat(source.value("select name from agencies")).contains("changed");
  }

  /** Sessions that are in the way are ended, and what is set for everybody stays. */
  @Test
  void whatADatabaseSaysOfItselfAndHowItIsSetStays() throws Exception {
    mark(target, "People''s notes. [environment: stage]");
    target.setForEverybody("work_mem = '5MB'");
    target.setForEverybody("search_path = \"$user\", public, extra");
    assertThat(db(local(), "dump", "a.dump").code()).isZero();
    try (var session = target.dataSource().getConnection()) {
      assertThat(db(stage(), "restore", "a.dump", "--yes").err()).isEmpty();
      assertThat(session.isValid(5)).isFalse();
    }
    assertThat(comment(target)).contains("People's notes. [environment: stage]");
    assertThat(target.value("show work_mem")).contains("5MB");
    assertThat(target.value("show search_path")).contains("\"$user\", public, extra");
  }

  @Test
  void productionIsNeverTheTarget() throws Exception {
    assertThat(db(local(), "dump", "a.dump").code()).isZero();
    var production = stage().with("BLOTTER_ENV", "production");
    assertRefused(db(production, "restore", "--yes", "a.dump"), "refused in production");
    mark(target, "[environment: production]");
    assertRefused(db(stage(), "restore", "--yes", "a.dump"), "says that it is production's");
    mark(target, "[environment: sandbox]");
    assertRefused(
        db(stage(), "restore", "--yes", "a.dump"), "belongs to sandbox, and this is stage");
    mark(target, "");
    target.execute("create table precious ()");
    assertRefused(db(stage(), "restore", "--yes", "a.dump"), "does not say whose it is");
    mark(target, "[environment: stage]");
    assertRefused(db(stage(), "restore", "a.dump"), "is not empty: give --yes");
    var elsewhere = stage().with("RESTORE_DATABASE_URL", "postgresql://a:b@prod.example.org/a");
    assertRefused(db(elsewhere, "restore", "--yes", "a.dump"), "is called as production is");
    assertThat(target.value("select to_regclass('precious')")).isPresent();
  }

  @Test
  void whatIsPersonalStaysWhereItMayBe() throws Exception {
    mark(source, "[environment: stage]");
    assertThat(db(stage().at(source), "dump", "a.dump").code()).isZero();
    assertRefused(
        db(local().at(target), "restore", "a.dump"), "what is personal may not be in local");
    assertThat(db(stage().at(source), "dump", "--public", "a.dump").code()).isZero();
    assertThat(db(local().at(target), "restore", "a.dump").code()).isZero();
    assertThat(target.value("select count(*) from agencies")).contains(1L);
  }

  @Test
  void whatFailsChangesNothing() throws Exception {
    target.execute("create table precious (n int); insert into precious values (7)");
    mark(target, "[environment: stage]");
    assertRefused(db(stage(), "restore", "--yes", "none.dump"), "There is no dump to be read");
    assertThat(db(local(), "dump", "a.dump").code()).isZero();
    var whole = Files.readAllBytes(folder.resolve("a.dump"));
    Files.write(folder.resolve("cut.dump"), Arrays.copyOf(whole, whole.length - 9));
    assertRefused(db(stage(), "restore", "--yes", "cut.dump"), "is not whole: it was cut off");
    source.execute("alter table agencies add column gone int");
    assertThat(db(local(), "dump", "a.dump").code()).isZero();
    assertRefused(
        db(stage(), "restore", "--yes", "a.dump"),
        "do not make public.agencies.gone",
        "is as it was");
    assertThat(target.value("select n from precious")).contains(7);
  }

  /** A limit on the size of files stands for a disk that is full. */
  @Test
  void aDumpThatDoesNotFitLeavesTheOneBefore() throws Exception {
    assertThat(db(local(), "dump", "a.dump").code()).isZero();
    var before = Files.readAllBytes(folder.resolve("a.dump"));
    source.execute(
        "insert into agencies select n, md5(n::text) || md5((-n)::text) from generate_series(1,"
            + " 30000) n");
    assertRefused(
        db(local().withFilesUpTo(512), "dump", "a.dump"),
        "cannot be written",
        "There is no new dump.");
    assertThat(Files.readAllBytes(folder.resolve("a.dump"))).isEqualTo(before);
    assertThat(folder.resolve("a.dump.part")).doesNotExist();
    assertRefused(db(local(), "dump", "none/a.dump"), "cannot be written to");
  }

  @Test
  void aBackupIsTriedAndTheOutcomeKept() throws Exception {
    mark(source, "[environment: production]");
    var production = stage().at(source).with("BLOTTER_ENV", "production");
    assertThat(db(production, "dump", "a.dump").code()).isZero();
    var tried = db(production, "restore", "--check", "a.dump");
    assertThat(tried.err()).isEmpty();
    assertThat(tried.out()).contains("a.dump can be restored: 1 rows of 1 tables.");
    assertThat(folder.resolve("a.dump.check"))
        .content()
        .containsPattern("outcome=passed\nchecked=20.*Z\nsha256=\\p{XDigit}{64}\nsaid=1 rows of");
    Files.writeString(folder.resolve("a.dump"), "no dump");
    assertRefused(db(production, "restore", "--check", "a.dump"), "is no dump");
    assertThat(folder.resolve("a.dump.check")).content().contains("outcome=failed", "is no dump");
  }

  private Shell local() {
    return new Shell(folder).at(source);
  }

  private Shell stage() {
    return new Shell(folder).at(target).with("BLOTTER_ENV", "stage");
  }

  private static Shell.Ended db(Shell shell, String... words) throws Exception {
    var line = new ArrayList<>(List.of("db"));
    line.addAll(List.of(words));
    line.addAll(List.of("--folder", "db"));
    return shell.run(line.toArray(String[]::new));
  }

  private static void assertRefused(Shell.Ended ended, String... complaints) {
    assertThat(ended.err()).contains(complaints).hasLineCount(1);
    assertThat(ended.code()).isEqualTo(1);
  }

  private static void mark(TestDatabase database, String comment) {
    var name = database.dataSource().getDatabaseName();
    database.execute("comment on database \"" + name + "\" is '" + comment + "'");
  }

  private static Optional<Object> comment(TestDatabase database) {
    return database.value(
        "select shobj_description(oid, 'pg_database') from pg_database where datname ="
            + " current_database()");
  }
}
