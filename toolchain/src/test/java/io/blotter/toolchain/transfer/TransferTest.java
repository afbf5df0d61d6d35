package io.blotter.toolchain.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.toolchain.differ.ScratchDatabase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is dumped is restored as it was; of the public rows, nothing else. */
class TransferTest {
  private static final List<String> TABLES =
      List.of(
          "books",
          "readers",
          "loans",
          "reviews",
          "fines",
          "undeclared",
          "\"Odd \"\"Name\"",
          "titles");

  @TempDir private Path folder;
  private Library library;

  @BeforeEach
  void begin() throws Exception {
    library = new Library(folder.resolve("migrations"));
  }

  @AfterEach
  void end() {
    library.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void allRowsAreAsTheyWere(boolean throughAFile) throws Exception {
    var before = rows(library.database.dataSource());
    assertThat(before).anyMatch(row -> row.contains("ümläut 😀")).doesNotContain("loans:null");
    try (var scratch = library.scratch();
        var backup =
            throughAFile ? dumped(Scope.WHOLE) : RowBackup.of(library.snapshot(Scope.WHOLE))) {
      var restored =
          new Restoration(scratch, library.revisions(), line -> {}).restore(backup).database();
      library.database.execute("refresh materialized view titles");
      assertThat(rows(restored.dataSource())).isEqualTo(rows(library.database.dataSource()));
      assertThat(
              one(
                  restored,
                  "select string_agg(concat(conname, convalidated), ',' order by conname) from"
                      + " pg_constraint where contype = 'f'"))
          .isEqualTo(
              "books_donor_id_fkeyt,books_sequel_of_fkeyt,loans_book_id_fkeyt,loans_reader_id_fkeyt,readers_favourite_fkeyt,reviews_book_id_fkeyt");
      assertThat(
              one(
                  restored,
                  "select string_agg(concat(tgname, tgenabled), ',' order by tgname) from"
                      + " pg_trigger where not tgisinternal"))
          .isEqualTo("no_loansO,no_reviewsD");
    }
  }

  /** The rows came with numbers of their own. */
  @Test
  void sequencesGoOnPastTheLargestNumber() throws Exception {
    library.database.execute("select setval('books_id_seq', 1)");
    try (var scratch = library.scratch();
        var backup = dumped(Scope.WHOLE)) {
      var restored =
          new Restoration(scratch, library.revisions(), line -> {}).restore(backup).database();
      assertThat(one(restored, "insert into books (title) values ('new') returning id::text"))
          .isEqualTo("4");
      assertThat(one(restored, "insert into readers (email) values ('new') returning id::text"))
          .isEqualTo("3");
    }
  }

  @Test
  void ofThePublicRowsNothingElseIsTaken() throws Exception {
    try (var scratch = library.scratch();
        var backup = dumped(Scope.PUBLIC)) {
      assertThat(backup.isSensitive()).isFalse();
      var restored =
          new Restoration(scratch, library.revisions(), line -> {}).restore(backup).database();
      assertThat(
              one(
                  restored,
                  "select string_agg(concat_ws('|', id, length(title), folded = lower(title),"
                      + " coalesce(sequel_of, 0), donor_id is null, shelf_mark is null, condition),"
                      + " ' ' order by id) from books"))
          .isEqualTo("1|36|t|0|t|t|unknown 2|0|t|3|t|t|unknown 3|4|t|2|t|t|unknown");
      // whoever points to somebody who is left out must be, too, where nobody may be pointed to
      assertThat(
              one(
                  restored,
                  "select concat_ws(' ', (select count(*) from readers), (select count(*) from"
                      + " loans), (select count(*) from undeclared))"))
          .isEqualTo("0 0 0");
      assertThat(
              one(
                  restored,
                  "select concat_ws(' ', (select count(*) from reviews), (select count(*) from"
                      + " \"Odd \"\"Name\"))"))
          .isEqualTo("2 2");
      // and a row that may not be without what is left out of it
      assertThat(one(restored, "select string_agg(id || ':' || paid, ',') from fines"))
          .isEqualTo("1:50");
    }
    var dump = Files.readAllBytes(folder.resolve("a.dump"));
    assertThat(new String(dump, StandardCharsets.ISO_8859_1))
        .contains("rows/public.books")
        .doesNotContain("rows/public.readers");
  }

  @Test
  void aDumpIsItsOwnersAlone() throws Exception {
    var file = library.dump(Scope.WHOLE, folder.resolve("a.dump"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  /** Rows that come while a dump is taken are not in it, and what they point to is not missed. */
  @Test
  void allIsAsItWasAtOneMoment() throws Exception {
    var file = folder.resolve("a.dump");
    try (var snapshot = library.snapshot(Scope.WHOLE)) {
      library.database.execute(
          "delete from reviews; insert into books (id, title) values (99, 'late')");
      new DumpWriter(file, line -> {}).write(snapshot);
    }
    try (var scratch = library.scratch();
        var backup = Backup.in(file)) {
      var restored =
          new Restoration(scratch, library.revisions(), line -> {}).restore(backup).database();
      assertThat(
              one(
                  restored,
                  "select concat_ws(' ', (select count(*) from reviews), (select count(*) from"
                      + " books))"))
          .isEqualTo("2 3");
    }
  }

  /** What the rows' database lacked is applied to them. */
  @Test
  void anOlderDumpIsMigrated() throws Exception {
    var file = library.dump(Scope.WHOLE, folder.resolve("a.dump"));
    library.folder.add(
        "bbbbbbbb", "aaaaaaaa", "alter table books add pages int; update books set pages = id", "");
    try (var scratch = library.scratch();
        var backup = Backup.in(file)) {
      var restored = new Restoration(scratch, library.revisions(), line -> {}).restore(backup);
      assertThat(restored.said()).isEqualTo("14 rows of 7 tables, and 1 revisions that it lacked");
      assertThat(one(restored.database(), "select sum(pages)::text from books")).isEqualTo("6");
    }
  }

  private Backup dumped(Scope scope) throws SQLException {
    return Backup.in(library.dump(scope, folder.resolve("a.dump")));
  }

  private static List<String> rows(DataSource database) throws SQLException {
    var rows = new ArrayList<String>();
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      for (var table : TABLES) {
        try (var found = statement.executeQuery("select t::text from " + table + " t order by 1")) {
          while (found.next()) {
            rows.add(table + ": " + found.getString(1));
          }
        }
      }
    }
    return rows;
  }

  private static String one(ScratchDatabase database, String sql) throws SQLException {
    try (var connection = database.connect();
        var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
