package io.blotter.bootstrap.command;

import io.blotter.application.imports.CsvRow;
import io.blotter.application.imports.ImportCatalogue;
import io.blotter.application.imports.ImportFinding.Reason;
import io.blotter.application.imports.ImportProgress;
import io.blotter.application.imports.ImportReport;
import io.blotter.application.imports.TableShape;
import io.blotter.bootstrap.Wiring;
import io.blotter.bootstrap.command.table.ImportTable;
import io.blotter.migrations.testing.SeededDatabase;
import io.blotter.persistence.Persistence;
import io.blotter.toolchain.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Imports into a database of their own. */
final class ImportsForTests implements AutoCloseable {
  private static final String OPD =
      "State,SourceName,Agency,AgencyFull,TableType,coverage_start,coverage_end,source_table_id,supplying_entity,Description,source_url,URL,DataType\n";

  private static final String AGENCIES =
      "name,submitted_name,homepage_url,jurisdiction_type,state_iso,municipality,county_fips,county_name,lat,lng,defunct_year,airtable_uid\n";
  private static final String SOURCES =
      "name,submitted_name,description,record_type,source_url,agency_described,agency_supplied,coverage_start,coverage_end,access_type,record_format,update_frequency,update_method\n";

  private final TestDatabase database = SeededDatabase.create();
  private final ImportCatalogue imports =
      Wiring.importCatalogue(Persistence.over(database.dataSource()));

  ImportReport agencies(String rows) {
    return agencies(rows, done -> {});
  }

  ImportReport agencies(String rows, ImportProgress importProgress) {
    return take(AGENCIES + rows, TableShape.AGENCIES, imports::agencies, importProgress);
  }

  ImportReport sources(String rows) {
    return sources(rows, done -> {});
  }

  ImportReport sources(String rows, ImportProgress importProgress) {
    return take(SOURCES + rows, TableShape.DATA_SOURCES, imports::dataSources, importProgress);
  }

  ImportReport openPoliceData(String rows) {
    return take(OPD + rows, TableShape.OPEN_POLICE_DATA, imports::openPoliceData, done -> {});
  }

  /** Takes a whole table over, its header included. */
  ImportReport table(TableShape shape, String csv) {
    return switch (shape) {
      case AGENCIES -> take(csv, shape, imports::agencies, done -> {});
      case DATA_SOURCES -> take(csv, shape, imports::dataSources, done -> {});
      case OPEN_POLICE_DATA -> take(csv, shape, imports::openPoliceData, done -> {});
    };
  }

  /** Takes a file over as it is; those that begin with {@code sources} hold data sources. */
  ImportReport file(Path file) {
    return String.valueOf(file.getFileName()).startsWith("sources")
        ? imports.dataSources(ImportTable.read(file, TableShape.DATA_SOURCES).rows(), done -> {})
        : imports.agencies(ImportTable.read(file, TableShape.AGENCIES).rows(), done -> {});
  }

  TestDatabase database() {
    return database;
  }

  String text(String sql) {
    return String.valueOf(database.value(sql).orElse("null"));
  }

  static List<Reason> reasons(ImportReport report) {
    return report.findings().stream().map(importFinding -> importFinding.reason()).toList();
  }

  private interface Taking {
    ImportReport take(List<CsvRow> rows, ImportProgress importProgress);
  }

  private static ImportReport take(
      String csv, TableShape shape, Taking taking, ImportProgress importProgress) {
    try {
      var file = Files.writeString(Files.createTempFile("table", ".csv"), csv);
      try {
        return taking.take(ImportTable.read(file, shape).rows(), importProgress);
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
