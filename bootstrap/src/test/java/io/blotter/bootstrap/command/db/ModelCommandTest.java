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

/** What the commands say of the files that they read, and of those that they do not. */
class ModelCommandTest {
  @TempDir private Path folder;
  @AutoClose private final TestDatabase database = TestDatabase.empty();
  private Shell shell;

  @BeforeEach
  void begin() throws IOException {
    shell = new Shell(folder).at(database);
    new RevisionFolder(folder.resolve("db/migrations"))
        .add("aaaaaaaa", "base", "create table public.a (n int);", "drop table public.a;");
    write("schema/a.sql", "create table public.a (n int);");
  }

  @Test
  void checkSaysWhichFilesItRead() throws Exception {
    write("schema/notes.txt", "none");
    var ended = shell.run("db", "check", "--folder", "db", "--verbose");
    assertThat(ended.code()).isZero();
    assertThat(ended.err())
        .contains("read schema/a.sql\n", "1 files make the model\n", "not read: schema/notes.txt");
  }

  @Test
  void whatLiesBesideTheModelIsNamedUnasked() throws Exception {
    write("calls/calls.sql", "create table public.calls (n int);");
    write("b.SQL", "create table public.b (n int);");
    for (var command : new String[][] {{"check"}, {"create", "create calls"}}) {
      var ended = run(command);
      assertThat(ended.code()).isZero();
      assertThat(ended.err())
          .isEqualTo(
              """
              not read: b.SQL lies outside schema/
              not read: calls/calls.sql lies outside schema/
              """);
    }
  }

  @Test
  void nothingIsRunThatActsOnTheServer() throws Exception {
    write("schema/roles.sql", "create table public.r ();\ncreate role made_by_a_model;");
    for (var command : new String[][] {{"check"}, {"create", "create r"}}) {
      var ended = run(command);
      assertThat(ended.code()).isEqualTo(1);
      assertThat(ended.err())
          .startsWith("blotter: roles.sql:2: 'create role' acts on the whole server");
    }
    assertThat(database.value("select 1 from pg_roles where rolname = 'made_by_a_model'"))
        .isEmpty();
  }

  private Shell.Ended run(String... command) throws Exception {
    var line = new ArrayList<>(List.of("db"));
    line.addAll(List.of(command));
    line.addAll(List.of("--folder", "db"));
    return shell.run(line.toArray(String[]::new));
  }

  private void write(String file, String text) throws IOException {
    var path = folder.resolve("db").resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
