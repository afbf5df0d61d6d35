package io.blotter.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.application.imports.TableShape;
import io.blotter.bootstrap.command.table.ImportTable;
import io.blotter.toolchain.cli.CommandException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of files that are no tables. */
class ImportFileKindsTest {
  private static final String HEADER =
      "name,jurisdiction_type,state_iso,municipality,county_fips,airtable_uid\n";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "504b030414, is a ZIP archive",
        "d0cf11e0a1b11ae100, is a workbook of an old Excel (.xls); save it as CSV UTF-8.",
        "255044462d312e37, is a PDF document",
        "fd377a585a00, is compressed by xz; unpack it.",
        "425a6839, is compressed by bzip2",
        "50415231, is a Parquet file",
        "efbbbf3c21444f43545950452068746d6c3e, is an HTML page",
        "3c3f786d6c3e, is XML or HTML",
        "7b2261223a317d, is JSON; export it as CSV UTF-8.",
        "5b7b2261223a317d5d, is JSON",
        "efbbbf0a0a, is empty.",
        "``, is empty.",
        "818d8f, is no text; save the table as CSV UTF-8."
      })
  void namesAFileForWhatItIs(String bytes, String told) throws IOException {
    var file = folder.resolve("table.csv");
    Files.write(file, HexFormat.of().parseHex(bytes));
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(CommandException.class)
        .hasMessageContaining(told)
        .hasMessageStartingWith(file.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "[Content_Types].xml, is an Excel workbook (.xlsx); save it as CSV UTF-8.",
    "_rels/.rels, is an Excel workbook (.xlsx); save it as CSV UTF-8.",
    "mimetype, is a workbook (.ods); save it as CSV UTF-8.",
    "agencies.csv, is a ZIP archive; unpack it and give the table in it."
  })
  void tellsWorkbooksFromArchives(String firstEntry, String told) throws IOException {
    var file = folder.resolve("table.xlsx");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.setLevel(Deflater.NO_COMPRESSION); // as an .ods holds its type
      zip.putNextEntry(new ZipEntry(firstEntry));
      var content = firstEntry.equals("mimetype") ? "application/vnd.oasis.opendocument" : "a,b";
      zip.write(content.getBytes(StandardCharsets.UTF_8));
      if (firstEntry.startsWith("_rels")) {
        zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      }
    }
    assertThatThrownBy(() -> read(file)).hasMessageContaining(told);
  }

  @Test
  void namesFoldersAndFilesThatAreMissingCutOrWithoutRows() throws IOException {
    assertThatThrownBy(() -> read(folder)).hasMessageContaining("is a folder");
    assertThatThrownBy(() -> read(folder.resolve("none"))).hasMessageStartingWith("There is no");
    assertThatThrownBy(() -> read(Files.writeString(folder.resolve("no-rows.csv"), HEADER)))
        .hasMessageContaining("has no rows");
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write((HEADER + "A,local,PA,,,rec1\n").getBytes(StandardCharsets.UTF_8));
    }
    var cut = folder.resolve("cut.csv.gz");
    Files.write(cut, Arrays.copyOf(packed.toByteArray(), packed.size() - 20));
    assertThatThrownBy(() -> read(cut)).hasMessageContaining("ends too soon");
  }

  private static ImportTable read(Path file) {
    return ImportTable.read(file, TableShape.AGENCIES);
  }
}
