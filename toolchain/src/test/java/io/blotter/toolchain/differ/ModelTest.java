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
          .isInstanceOf(ModelException.class)
          .hasMessage(
              """
              a.sql:4: type "txt" does not exist
              b.sql:3: syntax error at or near "tabel\"\
              """);
    }
  }

  @Test
  void saysWhatIsToBeWrittenByHand() throws Exception {
    write("a.sql", "create table t (\n  id int\n);\n\ncreate publication\n  pub for table t;");
    write("b.sql", "create table pub_notes (n int);");
    assertThat(
            Model.in(folder).about("stays different: publication pub: missing instead of present"))
        .containsExactly("a.sql:5 says: create publication pub for table t");
    assertThat(Model.in(folder).about("stays: table public.t: tablespace is x instead of y"))
        .contains("a.sql:1 says: create table t ( id int )");
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

  @Test
  void readsWhatWasRenamedOrMovedBesideTables() throws Exception {
    write(
        "all.sql",
        """
        -- @renamed from=mood
        create type public.feeling as enum ('a');
        -- @renamed from=public.recent
        create or replace view api.recent as select 1 as a;
        -- @renamed from=sums
        create materialized view public.totals as select 1 as a;
        -- @renamed from=f(integer)
        create function public.g(a int) returns int language sql as 'select 1';
        """);
    assertThat(Model.in(folder).hints())
        .containsExactly(
            new RenameHint("public.mood", "public.feeling"),
            new RenameHint("public.recent", "api.recent"),
            new RenameHint("public.sums", "public.totals"),
            new RenameHint("public.f(integer)", "public.g"));
  }

  private void write(String file, String sql) throws IOException {
    var path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, sql);
  }
}
