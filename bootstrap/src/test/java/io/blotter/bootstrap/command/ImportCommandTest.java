package io.blotter.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.command.db.Shell;
import io.blotter.migrations.testing.SeededDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code blotter import} as an operator runs it: what it prints, and what it leaves. */
class ImportCommandTest {
  private static final String AGENCIES =
      """
      name,submitted_name,homepage_url,jurisdiction_type,state_iso,municipality,county_fips,airtable_uid
      A,A Police,,local,PA,Pittsburgh,42003,rec1
      B,"=HYPERLINK(""https://evil.example"")",,galactic,PA,,,+1
      C,C Police,,local,XX,,,rec3
      """;

  @TempDir private Path folder;

  @Test
  void tellsWhatItDidAndWhatItCouldNotTake() throws Exception {
    try (var database = SeededDatabase.create()) {
      var shell = new Shell(folder).at(database);
      var file = Files.writeString(folder.resolve("agencies.csv"), AGENCIES).toString();
      var report = folder.resolve("report.csv");
      var first = shell.run("import", "agencies", file, "--report", report.toString());
      assertThat(first.code()).as(first.err()).isZero();
      assertThat(first.out())
          .isEqualTo(
              """
              Columns that it lacks, whose values stay as they are: lat, lng, defunct_year
              3 rows: 2 created, 0 changed, 0 unchanged; 1 flagged, 1 refused.
                refused  jurisdiction unknown             1
                flagged  state unknown                    1
              """);
      assertThat(report)
          .content()
          .isEqualToNormalizingNewlines(
              """
              import_line,import_outcome,import_reason,import_detail,name,submitted_name,homepage_url,jurisdiction_type,state_iso,municipality,county_fips,airtable_uid
              3,refused,jurisdiction unknown,galactic,B,"'=HYPERLINK(""https://evil.example"")",,galactic,PA,,,'+1
              4,flagged,state unknown,XX,C,C Police,,local,XX,,,rec3
              """);
      assertThat(database.value("select string_agg(name, ' ' order by id) from typeahead_agencies"))
          .hasValue("A Police C Police");

      database.execute("drop index typeahead_words_word_key");
      var again = shell.run("import", "agencies", file);
      assertThat(again.code()).as("nothing to refresh").isZero();
      assertThat(again.out()).contains("\n3 rows: 0 created, 0 changed, 2 unchanged;");

      Files.writeString(folder.resolve("agencies.csv"), AGENCIES.replace("A Police", "A Bureau"));
      var unrefreshed = shell.run("import", "agencies", file);
      assertThat(unrefreshed.code()).isEqualTo(1);
      assertThat(unrefreshed.out()).contains("\n3 rows: 0 created, 1 changed, 1 unchanged;");
      assertThat(unrefreshed.err().lines().filter(line -> !line.matches("\\d of \\d rows")))
          .singleElement(InstanceOfAssertFactories.STRING)
          .startsWith("blotter: The rows are in; ");

      var misplaced = shell.run("import", "agencies", file, "--report", "nowhere/report.csv");
      assertThat(misplaced.code()).isEqualTo(1);
      assertThat(misplaced.err())
          .matches("blotter: There is no folder \\S+nowhere for the report.\n");
      assertThat(shell.run("import").err()).contains("Say what to import");
    }
  }

  @Test
  void importsItsOwnReportOnceThatIsCorrected() throws Exception {
    try (var database = SeededDatabase.create()) {
      var shell = new Shell(folder).at(database);
      var file = Files.writeString(folder.resolve("agencies.csv"), AGENCIES).toString();
      var report = folder.resolve("report.csv");
      shell.run("import", "agencies", file, "--report", report.toString());
      var second = folder.resolve("second.csv");
      shell.run("import", "agencies", report.toString(), "--report", second.toString());
      assertThat(second).content().isEqualTo(renumbered(Files.readString(report)));
      var corrected = Files.readString(report).replace(",galactic,PA", ",local,PA");
      Files.writeString(report, corrected.replace(",XX,", ",OH,"));
      var again = shell.run("import", "agencies", report.toString());
      assertThat(again.out()).contains("2 rows: 1 created, 1 changed, 0 unchanged; 0 flagged, 0");
      assertThat(
              database.value(
                  "select string_agg(name || external_id, ' ' order by id) from agencies join"
                      + " agency_external_ids on agency_id = id"))
          .hasValue("A Policerec1 C Policerec3 =HYPERLINK(\"https://evil.example\")+1");
    }
  }

  /** Its rows stand one line higher than in the file that it is about. */
  private static String renumbered(String report) {
    return report.replace("\n3,", "\n2,").replace("\n4,", "\n3,");
  }

  @Test
  void namesEveryColumnInItsHelp() throws Exception {
    var help = new Shell(folder).run("import", "data-sources", "--help").out();
    assertThat(help)
        .contains("* record_type: ", "Use of Force Reports", "(empty)", "Not read: source_last");
  }
}
