package io.blotter.bootstrap.command.db;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.toolchain.testing.RevisionFolder;
import io.blotter.toolchain.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code db drift} for whoever may only read: no right to create databases is needed. */
class DriftTest {
  private static final String READER = "drift_reader";

  @TempDir private Path folder;
  private TestDatabase database;
  private Shell owner;
  private Shell reader;

  @BeforeEach
  void begin() throws Exception {
    database = TestDatabase.empty();
    new RevisionFolder(folder.resolve("db/migrations"))
        .add(
            "aaaaaaaa",
            "base",
            """
            create table a (n int default 1);
            create view v as
            select n, E'\\t\\\\' as t from a;
            """,
            "drop view v; drop table a;");
    owner = new Shell(folder).at(database);
    assertThat(owner.run("db", "migrate", "--folder", "db").code()).isZero();
    database.execute(
        "create role %s login password 'reads only'; grant pg_read_all_data to %s"
            .formatted(READER, READER));
    reader =
        new Shell(folder)
            .with(
                "DATABASE_URL",
                Shell.url(database).replaceFirst("//[^@]*@", "//" + READER + ":reads%20only@"));
  }

  @AfterEach
  void end() {
    database.close();
    try (var server = TestDatabase.empty()) {
      server.execute("drop role " + READER);
    }
  }

  @Test
  void saysWhatItNeeds() throws Exception {
    var refused = reader.run("db", "drift", "--folder", "db");
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err())
        .contains("'alter role drift_reader createdb'", "'blotter db drift --compare FILE'")
        .hasLineCount(1);
  }

  @Test
  void comparesWithWhatWasSavedElsewhere() throws Exception {
    assertThat(owner.run("db", "drift", "--folder", "db", "--save", "expected").code()).isZero();
    var same = compared();
    assertThat(same.code()).as(same.err()).isZero();

    database.execute("alter table a add column extra text");
    var changed = compared();
    assertThat(changed.code()).isEqualTo(1);
    assertThat(changed.out()).contains("column public.a.extra");
  }

  @Test
  void refusesWhatItCannotCompareWith() throws Exception {
    assertRefused("expected holds no expected schema");
    Files.writeString(folder.resolve("expected"), "something else\n");
    assertRefused("expected holds no expected schema");
    Files.writeString(folder.resolve("expected"), "blotter schema\t9\taaaaaaaa\n");
    assertRefused("The expected schema is PostgreSQL 9's");
    assertThat(owner.run("db", "drift", "--folder", "db", "--save", "expected").code()).isZero();
    var file = folder.resolve("expected");
    Files.writeString(file, Files.readString(file).replaceFirst("aaaaaaaa", "bbbbbbbb"));
    assertRefused("is that of other revisions");
  }

  private Shell.Ended compared() throws Exception {
    return reader.run("db", "drift", "--folder", "db", "--compare", "expected");
  }

  private void assertRefused(String reason) throws Exception {
    var refused = compared();
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains(reason).hasLineCount(1);
  }
}
