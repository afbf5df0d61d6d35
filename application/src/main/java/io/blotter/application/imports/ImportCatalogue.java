package io.blotter.application.imports;

import java.util.List;

/**
 * Takes over other catalogues' tables, each in one transaction. Taking the same table over again
 * changes nothing.
 */
public interface ImportCatalogue {
  /** Agencies with the columns of the public mirror. */
  ImportReport agencies(List<CsvRow> rows, ImportProgress importProgress);

  /** Data sources with the columns of the public mirror; their agencies must be there already. */
  ImportReport dataSources(List<CsvRow> rows, ImportProgress importProgress);

  /** Data sources with the columns of the OpenPoliceData table. */
  ImportReport openPoliceData(List<CsvRow> rows, ImportProgress importProgress);
}
