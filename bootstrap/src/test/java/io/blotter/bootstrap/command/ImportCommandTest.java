package io.blotter.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.command.db.Shell;
import io.blotter.migrations.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code blotter import} as an operator runs it: what it prints, and what it leaves. */
class ImportCommandTest {
  private static final String AGENCIES =
      """
      name,submitted_name,homepage_url,jurisdiction_type,state_iso,municipality,county_fips,airtable_uid
      A,A Police,,local,PA,Pittsburgh,42003,rec1
      B,"=HYPERLINK(""https://evil.example"")",,galactic,PA,,,+1
      ???,,,local,XX,,,rec3
      """;

  @TempDir private Path folder;

  @Test
  void tellsWhatItDidAndWhatItCouldNotTake() throws Exception {
    try (var database = TestDatabase.seeded()) {
      var shell = new Shell(folder).at(database);
      var file = Files.writeString(folder.resolve("agencies.csv"), AGENCIES).toString();
      var report = folder.resolve("report.csv");
      var first = shell.run("import", "agencies", file, "--report", report.toString());
      assertThat(first.code()).as(first.err()).isZero();
      assertThat(first.out())
          .isEqualTo(
              """
              3 rows: 2 created, 0 changed, 0 unchanged; 1 flagged, 1 refused.
                refused  jurisdiction unknown             1
                flagged  state unknown                    1
              """);
      assertThat(report)
          .content()
          .isEqualToNormalizingNewlines(
              """
              line,key,outcome,reason,detail
              3,'+1,refused,jurisdiction unknown,galactic
              4,rec3,flagged,state unknown,XX
              """);
      assertThat(database.value("select string_agg(name, ' ' order by id) from typeahead_agencies"))
          .hasValue("A Police ???");

      var again = shell.run("import", "agencies", file);
      assertThat(again.out()).startsWith("3 rows: 0 created, 0 changed, 2 unchanged;");

      database.execute("drop index typeahead_agencies_id_location_id_key");
      var unrefreshed = shell.run("import", "agencies", file);
      assertThat(unrefreshed.code()).isEqualTo(1);
      assertThat(unrefreshed.out()).startsWith("3 rows: 0 created, 0 changed, 2 unchanged;");
      assertThat(unrefreshed.err()).startsWith("blotter: The rows are in; ").hasLineCount(1);

      var misplaced = shell.run("import", "agencies", file, "--report", "nowhere/report.csv");
      assertThat(misplaced.code()).isEqualTo(1);
      assertThat(misplaced.err())
          .matches("blotter: There is no folder \\S+nowhere for the report.\n");
      assertThat(shell.run("import").err()).contains("Say what to import");
    }
  }
}
