package io.blotter.bootstrap.command;

import io.blotter.application.imports.Cells;
import io.blotter.application.imports.Finding.Reason;
import io.blotter.application.imports.ImportCatalogue;
import io.blotter.application.imports.ImportReport;
import io.blotter.application.imports.Progress;
import io.blotter.bootstrap.Wiring;
import io.blotter.migrations.testing.TestDatabase;
import io.blotter.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/** Imports into a database of their own. */
final class ImportsForTests implements AutoCloseable {
  private static final String OPD =
      "State,SourceName,Agency,AgencyFull,TableType,coverage_start,coverage_end,source_table_id,supplying_entity,Description,source_url,URL,DataType\n";

  private static final String AGENCIES =
      "name,submitted_name,homepage_url,jurisdiction_type,state_iso,municipality,county_fips,county_name,lat,lng,defunct_year,airtable_uid\n";
  private static final String SOURCES =
      "name,submitted_name,description,record_type,source_url,agency_described,agency_supplied,coverage_start,coverage_end,access_type,record_format,update_frequency,update_method\n";

  private final TestDatabase database = TestDatabase.seeded();
  private final ImportCatalogue imports =
      Wiring.importCatalogue(Persistence.over(database.dataSource()));

  ImportReport agencies(String rows) {
    return take(AGENCIES + rows, "airtable_uid", imports::agencies);
  }

  ImportReport sources(String rows) {
    return take(SOURCES + rows, "source_url", imports::dataSources);
  }

  ImportReport openPoliceData(String rows) {
    return take(OPD + rows, "TableType", imports::openPoliceData);
  }

  TestDatabase database() {
    return database;
  }

  String text(String sql) {
    return String.valueOf(database.value(sql).orElse("null"));
  }

  static List<Reason> reasons(ImportReport report) {
    return report.findings().stream().map(finding -> finding.reason()).toList();
  }

  private interface Taking {
    ImportReport take(List<Cells> rows, Progress progress);
  }

  private static ImportReport take(String csv, String column, Taking taking) {
    try {
      var file = Files.writeString(Files.createTempFile("table", ".csv"), csv);
      try {
        return taking.take(CsvTable.read(file, List.of(column)), done -> {});
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
