package io.blotter.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.application.imports.CsvRow;
import io.blotter.application.imports.TableShape;
import io.blotter.bootstrap.command.table.ImportTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables as people save them. */
class ImportTableTest {
  private static final String HEADER =
      "name,jurisdiction_type,state_iso,municipality,county_fips,airtable_uid\n";

  @TempDir private Path folder;

  @Test
  void namesAllMissingColumnsAtOnce() {
    assertThatThrownBy(() -> text("name,jurisdiction,state,airtable_uid\nA,local,PA,rec1\n"))
        .hasMessageContaining(
            "lacks the columns jurisdiction_type (is it jurisdiction?), state_iso (is it state?), municipality, county_fips; it has name, jurisdiction, state, airtable_uid.");
  }

  @Test
  void refusesAColumnThatIsThereTwice() {
    assertThatThrownBy(() -> text("NAME," + HEADER + "A,A,local,PA,,,rec1\n"))
        .hasMessageContaining("has more than one column name;");
  }

  @Test
  void tellsWhatItPassedOver() throws IOException {
    var table =
        text("Agencies,,,,,\n\nof 2023,,,,,\n" + HEADER.strip() + ",kind\nA,local,PA,,,rec1,x\n");
    assertThat(table.notes())
        .containsExactly(
            "Line 1 stands before the names of the columns and was passed over: Agencies",
            "Line 3 stands before the names of the columns and was passed over: of 2023",
            "Columns that were passed over, being unknown: kind",
            "Columns that it lacks, whose values stay as they are: submitted_name, homepage_url, lat, lng, defunct_year");
    assertThat(table.rows()).extracting(CsvRow::line).containsExactly(5L);
  }

  @Test
  void saysThatItGuessedTheEncoding() throws IOException {
    var file = folder.resolve("latin.csv");
    Files.write(file, (HEADER + "Doña,local,NM,,,rec1\n").getBytes(StandardCharsets.ISO_8859_1));
    assertThat(read(file).notes().getFirst()).contains("Windows-1252");
    assertThat(read(file).rows().getFirst().text("name")).isEqualTo("Doña");
    for (var charset :
        List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16)) {
      Files.write(file, (HEADER + "Doña,local,NM,,,rec1\n").getBytes(charset));
      assertThat(read(file).rows().getFirst().text("name")).as("%s", charset).isEqualTo("Doña");
    }
  }

  @Test
  void goesOnAfterLinesWhoseQuotesAreBroken() throws IOException {
    var table =
        text(
            HEADER
                + "A,local,PA,,,rec1\n\"B,local,PA,,,rec2\nC,local,PA,,,rec3\n\n"
                + "\"D\"x,local,PA,,,rec4\nE,local,PA,,,rec5\n\"F\nF\",local,PA,,,rec6\n,,,,,\n");
    assertThat(table.rows())
        .extracting(row -> row.line() + ":" + row.cells().size())
        .containsExactly("2:6", "3:1", "4:6", "6:1", "7:6", "8:6");
    assertThat(table.rows().get(1).cells()).containsExactly("\"B,local,PA,,,rec2");
  }

  private ImportTable text(String text) throws IOException {
    return read(Files.writeString(Files.createTempFile(folder, "table", ".csv"), text));
  }

  private static ImportTable read(Path file) {
    return ImportTable.read(file, TableShape.AGENCIES);
  }
}
