package io.blotter.toolchain.transfer;

import io.blotter.toolchain.differ.ScratchDatabases;
import io.blotter.toolchain.environment.Environment;
import io.blotter.toolchain.environment.SensitiveColumns;
import io.blotter.toolchain.revision.Revisions;
import io.blotter.toolchain.run.Runner;
import io.blotter.toolchain.testing.RevisionFolder;
import io.blotter.toolchain.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/** A small product whose rows are moved in tests: readers, what they wrote, and what they read. */
final class Library implements AutoCloseable {
  private static final SensitiveColumns SENSITIVE =
      SensitiveColumns.parse(
          """
          table,column,sensitivity
          books,id,public
          books,title,public
          books,folded,public
          books,sequel_of,public
          books,donor_id,public
          books,shelf_mark,secret
          books,condition,personal
          readers,id,personal
          readers,email,personal
          loans,book_id,public
          loans,reader_id,public
          reviews,id,public
          reviews,book_id,public
          reviews,loan,public
          fines,id,public
          fines,paid,public
          fines,excuse,personal
          Odd "Name,a,public
          Odd "Name,b c,public
          """);

  static final String SCHEMA =
      """
      create table readers (id int generated always as identity primary key, email text not null unique);
      create table books (
        id serial primary key,
        title text not null,
        folded text generated always as (lower(title)) stored,
        sequel_of int references books (id),
        donor_id int references readers (id),
        shelf_mark text,
        condition text not null default 'unknown');
      create table loans (
        book_id int references books (id),
        reader_id int references readers (id),
        primary key (book_id, reader_id));
      create table reviews (id int primary key, book_id int references books (id), loan int);
      create table fines (
        id int primary key, paid int, excuse text, check (num_nonnulls(paid, excuse) = 1));
      create table undeclared (n int);
      create table "Odd ""Name" (a bigint, "b c" text);
      alter table readers add column favourite int references books (id);
      create function refuse() returns trigger language plpgsql as $$ begin raise 'refused'; end $$;
      create trigger no_reviews before insert on reviews for each row execute function refuse();
      alter table reviews disable trigger no_reviews;
      create trigger no_loans before insert on loans for each row execute function refuse();
      create materialized view titles as select title from public.books;
      insert into books (title) values ('made by the revision');
      """;

  static final String ROWS =
      """
      truncate books, readers, loans, reviews cascade;
      alter table loans disable trigger no_loans;
      insert into readers (email) values ('ann@example.org'), ('bob@example.org');
      insert into books (id, title, sequel_of, donor_id, shelf_mark, condition) values
        (1, E'tab\\t newline\\n backslash\\\\ \\\\N ümläut 😀', null, 1, 'cellar', 'worn by bob@example.org'),
        (2, '', 3, null, null, 'new'),
        (3, 'NULL', 2, 2, '', 'new');
      update readers set favourite = 3;
      insert into loans values (1, 1), (3, 2);
      insert into reviews values (10, 1, null), (11, 3, 7);
      insert into fines values (1, 50, null), (2, null, 'bob@example.org was ill');
      insert into undeclared values (5);
      insert into "Odd ""Name" values (9007199254740993, 'x'), (null, null);
      alter table loans enable trigger no_loans;
      """;

  final TestDatabase database = TestDatabase.empty();
  final RevisionFolder folder;

  Library(Path path) throws SQLException {
    folder = new RevisionFolder(path).add("aaaaaaaa", "base", SCHEMA, "");
    new Runner(database.dataSource(), revisions(), Duration.ofSeconds(10), line -> {})
        .migrate(null);
    database.execute(ROWS);
  }

  Revisions revisions() {
    return folder.read();
  }

  Snapshot snapshot(Scope scope) throws SQLException {
    return Snapshot.of(database.dataSource(), scope, SENSITIVE, Environment.LOCAL);
  }

  Path dump(Scope scope, Path file) throws SQLException {
    try (var snapshot = snapshot(scope)) {
      new DumpWriter(file, line -> {}).write(snapshot);
    }
    return file;
  }

  ScratchDatabases scratch() throws SQLException {
    return new ScratchDatabases(database.jdbcUrl(), database.user(), database.password());
  }

  @Override
  public void close() {
    database.close();
  }
}
