package io.blotter.bootstrap.command.db;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.toolchain.testing.RevisionFolder;
import io.blotter.toolchain.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What no differ knows is seen by check, create and drift alike, with statement and command. */
class SeenAlikeTest {
  private static final String BY_HAND = "blotter db create --empty";
  private static final String PUBLICATION =
      "create publication pub for table only public.a with (publish = 'insert, update, delete,"
          + " truncate', publish_via_partition_root = false)";

  @TempDir private Path folder;
  @AutoClose private final TestDatabase database = TestDatabase.empty();
  private Shell shell;

  @BeforeEach
  void begin() throws IOException {
    shell = new Shell(folder).at(database);
    new RevisionFolder(folder.resolve("db/migrations"))
        .add("aaaaaaaa", "base", "create table public.a (n int);", "drop table public.a;");
    write("a.sql", "create table public.a (n int);");
  }

  @Test
  void aPublication() throws Exception {
    write("pub.sql", "create publication pub for table public.a;");
    var check = db("check");
    assertThat(check.code()).isEqualTo(1);
    assertThat(check.out())
        .contains("publication pub: missing instead of present (" + PUBLICATION + ")");
    assertThat(check.err()).contains("blotter db create", BY_HAND);

    assertThat(db("create", "publish a").code()).isZero();
    assertThat(db("check").code()).isZero();
    assertThat(db("migrate").code()).isZero();
    assertThat(database.value("select pubname from pg_publication")).contains("pub");
    assertThat(db("drift").code()).isZero();

    database.execute("drop publication pub; create operator family public.fam using btree");
    var drift = db("drift");
    assertThat(drift.code()).isEqualTo(1);
    assertThat(drift.out())
        .contains("publication pub: missing instead of present (" + PUBLICATION + ")")
        .contains("present instead of missing (drop operator family public.fam using btree)");
    assertThat(drift.err()).contains(BY_HAND);
  }

  @Test
  void whatCannotBeWritten() throws Exception {
    write(
        "shout.sql",
        """
        create type public.shout;
        create function public.shout_in(cstring) returns public.shout
        language internal immutable strict as 'textin';
        create function public.shout_out(public.shout) returns cstring
        language internal immutable strict as 'textout';
        create type public.shout (input = public.shout_in, output = public.shout_out);
        """);
    assertThat(db("check").out()).contains("type public.shout: missing instead of present");
    var create = db("create", "create shout");
    assertThat(create.code()).isEqualTo(1);
    assertThat(create.err()).contains("Nothing was written", BY_HAND);
  }

  private Shell.Ended db(String... words) throws Exception {
    var line = new ArrayList<>(List.of("db"));
    line.addAll(List.of(words));
    line.addAll(List.of("--folder", "db"));
    return shell.run(line.toArray(String[]::new));
  }

  private void write(String file, String text) throws IOException {
    var path = folder.resolve("db/schema").resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
