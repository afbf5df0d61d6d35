package io.blotter.toolchain.differ;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.toolchain.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelTest {
  @TempDir private Path folder;

  @Test
  void findsTheOrderOfStatementsItself() throws Exception {
    write("a.sql", "create view v as select public.f(id) as x from t;");
    write("b.sql", "create table t (id int references u);\ncreate index on t (id);");
    write("c/d.sql", "create function public.f(i int) returns int return i;");
    write("e.sql", "create table u (id int primary key);");
    try (var server = TestDatabase.empty();
        var databases = new ScratchDatabases(server.jdbcUrl(), server.user(), server.password())) {
      var database = databases.empty();
      Model.in(folder).applyTo(database);
      assertThat(Fingerprint.of(database).has("view public.v")).isTrue();
    }
  }

  @Test
  void namesFileLineAndReasonOfWhatIsLeft() throws Exception {
    write("a.sql", "-- a table\ncreate table t (\n  id int,\n  name txt\n);\n");
    write("b.sql", "create table u (id int);\n\ncreate tabel w (id int);\n");
    try (var server = TestDatabase.empty();
        var databases = new ScratchDatabases(server.jdbcUrl(), server.user(), server.password())) {
      var database = databases.empty();
      var model = Model.in(folder);
      assertThatThrownBy(() -> model.applyTo(database))
          .isInstanceOf(ModelRefused.class)
          .hasMessage(
              """
              a.sql:4: type "txt" does not exist
              b.sql:3: syntax error at or near "tabel\"\
              """);
    }
  }

  @Test
  void readsWhatWasRenamed() throws Exception {
    write(
        "t.sql",
        """
        -- The crew of today.
        -- @renamed from=crew
        -- It was too narrow a word.
        create table public.staff (
          id int,
          -- @renamed from=nick
          name text
        );
        """);
    assertThat(Model.in(folder).hints())
        .containsExactly(
            new RenameHint("public.crew", "public.staff"),
            new RenameHint("public.staff.nick", "public.staff.name"));
  }

  private void write(String file, String sql) throws IOException {
    var path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, sql);
  }
}
