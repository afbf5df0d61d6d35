package io.blotter.toolchain.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A dump that is not whole, or not ours, or of something newer, is refused in one line. */
class UnfitDumpsTest {
  @TempDir private Path folder;
  private Library library;
  private Path file;

  @BeforeEach
  void begin() throws Exception {
    library = new Library(folder.resolve("migrations"));
    file = library.dump(Scope.WHOLE, folder.resolve("a.dump"));
  }

  @AfterEach
  void end() {
    library.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 50, 90, 99})
  void oneThatWasCutOff(int percent) throws IOException {
    var whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length * percent / 100));
    assertRefused("cut off|not from its beginning");
  }

  @Test
  void oneWhoseRowsAreOthers() throws IOException {
    change("rows/public.books", text -> text.replace("new", "old"));
    assertRefused("is damaged: the rows of public.books");
  }

  @Test
  void oneWhoseRowsAreMissing() throws IOException {
    try (var archive = FileSystems.newFileSystem(file)) {
      Files.delete(archive.getPath("rows/public.books"));
    }
    assertRefused("is damaged: the rows of public.books");
  }

  /** Any byte of the compressed rows. */
  @Test
  void oneWithABrokenByte() throws IOException {
    var bytes = Files.readAllBytes(file);
    var at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("rows/public.books") + 30;
    bytes[at] ^= 0x55;
    Files.write(file, bytes);
    assertRefused("is damaged: the rows of public.books");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          blotter dump\t1   | blotter dump\t2     | is of a newer format \\(2; this build reads up to 1\\)
          aaaaaaaa          | aaaaaaaa\tbbbbbbbb  | of a newer schema: it has revision bbbbbbbb
          scope             | extent              | is an archive, but no dump
          public.reviews\t2 | public.criticism\t2 | do not make public.criticism
          """)
  void oneWhoseManifestSaysSomethingElse(String said, String says, String complaint)
      throws IOException {
    change(DumpFile.MANIFEST, text -> text.replace(said, says));
    assertRefused(complaint);
  }

  @ParameterizedTest
  @CsvSource({
    "'--\n-- PostgreSQL database dump\n--\n', psql runs",
    "'id,name\n1,a\n', is no dump",
    "PKzip, cut off"
  })
  void oneThatIsNone(String text, String complaint) throws IOException {
    Files.writeString(file, text);
    assertRefused(complaint);
  }

  @Test
  void oneThatIsNotThere() throws IOException {
    Files.delete(file);
    assertRefused("There is no dump to be read");
    Files.createDirectory(file);
    assertRefused("is no file");
  }

  /** Somebody took the key away where the rows come from. */
  @Test
  void oneWhoseRowsBreakAConstraint() throws Exception {
    library.database.execute(
        "alter table reviews drop constraint reviews_book_id_fkey; update reviews set book_id ="
            + " 77");
    library.dump(Scope.WHOLE, file);
    assertRefused("violates foreign key constraint \"reviews_book_id_fkey\"");
    library.database.execute(
        "alter table readers drop constraint readers_email_key; update readers set email = 'a'");
    library.dump(Scope.WHOLE, file);
    assertRefused("The rows of public.readers cannot be restored: .*readers_email_key");
  }

  @Test
  void oneWithWhatNoRevisionMakes() throws Exception {
    library.database.execute("alter table books add pages int; create table extra (n int)");
    library.dump(Scope.WHOLE, file);
    assertRefused("do not make public.books.pages, public.extra");
  }

  private void assertRefused(String complaint) {
    assertThatThrownBy(this::restore)
        .isInstanceOf(TransferException.class)
        .message()
        .containsPattern(complaint)
        .hasLineCount(1);
    assertThat(
            library.database.value(
                "select datname from pg_database where datname like 'blotter_scratch%'"))
        .isEmpty();
  }

  private void restore() throws SQLException {
    try (var scratch = library.scratch();
        var backup = Backup.in(file)) {
      new Restoration(scratch, library.revisions(), line -> {}).restore(backup);
    }
  }

  private void change(String entry, UnaryOperator<String> change) throws IOException {
    try (var archive = FileSystems.newFileSystem(file)) {
      var path = archive.getPath(entry);
      var text = Files.readString(path);
      assertThat(change.apply(text)).isNotEqualTo(text);
      Files.writeString(path, change.apply(text));
    }
  }
}
