package io.blotter.toolchain.differ;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.toolchain.testing.TestDatabase;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files make the model, and that none of them reaches into another. */
class ModelFolderTest {
  @TempDir private Path folder;

  @Test
  void skipsMarksAndGuards() throws Exception {
    write(
        "dumped.sql",
        """
        \uFEFF\\restrict x1

        set search_path = pg_catalog;
        create table public.t (n int);

        \\unrestrict x1
        """);
    assertThat(made().has("table public.t")).isTrue();
  }

  @Test
  void keepsSettingsWithinTheirFile() throws Exception {
    write("a.sql", "set search_path = aside;\ncreate table a (n int);");
    write("b.sql", "create table b (n int);");
    write(
        "c.sql",
        """
        select set_config('search_path', 'aside', false);
        create view v as select n from a, later;
        create table c (n int);
        """);
    write("d.sql", "create schema aside; create table d (n int);");
    write("e.sql", "create table aside.later (m int);");
    var made = made();
    assertThat(made.objects().keySet())
        .contains(
            "table aside.a", "table public.b", "view aside.v", "table aside.c", "table public.d");
  }

  @Test
  void namesEveryFileThatCannotBeRead() throws Exception {
    write("latin.sql", "comment on schema public is 'Straße';", StandardCharsets.ISO_8859_1);
    write("wide.sql", "create table w ();", StandardCharsets.UTF_16LE);
    write("Big.SQL", "create table b ();");
    write("sub/rows.sql", "insert into t values (1);");
    assertThatThrownBy(() -> Model.in(folder))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("latin.sql: is not UTF-8")
        .hasMessageContaining("wide.sql: is not UTF-8")
        .hasMessageContaining("Big.SQL: is not read")
        .hasMessageContaining("sub/rows.sql:1: 'insert into' changes rows");
  }

  @Test
  void saysWhatItReadAndWhatNot() throws Exception {
    write("call/calls.sql", "create table c ();\nalter table c owner to nobody;");
    write(".#calls.sql", "create table c (");
    write("README.md", "# calls");
    Files.createSymbolicLink(folder.resolve("linked"), folder.resolve("call"));
    var model = Model.in(folder);
    assertThat(model.files()).containsExactly("call/calls.sql", "linked/calls.sql");
    assertThat(model.passedOver()).containsExactlyInAnyOrder(".#calls.sql", "README.md");
    assertThat(model.owners()).containsExactly("call/calls.sql:2", "linked/calls.sql:2");
  }

  private Fingerprint made() throws SQLException, IOException {
    try (var server = TestDatabase.empty();
        var databases = new ScratchDatabases(server.jdbcUrl(), server.user(), server.password())) {
      var database = databases.empty();
      Model.in(folder).applyTo(database);
      return Fingerprint.of(database);
    }
  }

  private void write(String file, String sql) throws IOException {
    write(file, sql, StandardCharsets.UTF_8);
  }

  private void write(String file, String sql, Charset charset) throws IOException {
    var path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, sql, charset);
  }
}
