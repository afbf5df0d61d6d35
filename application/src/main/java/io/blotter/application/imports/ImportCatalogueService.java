package io.blotter.application.imports;

import io.blotter.application.imports.port.AgencyImports;
import io.blotter.application.imports.port.AgencyImports.Outcome;
import io.blotter.application.imports.port.Gazetteer;
import io.blotter.application.imports.port.ImportStore;
import io.blotter.application.imports.port.SourceImports;
import io.blotter.application.shared.port.Transactions;
import java.util.List;

public final class ImportCatalogueService implements ImportCatalogue {
  private static final String MIRROR = "pdap-mirror";
  private static final String OPEN_POLICE_DATA = "opd";

  private final Gazetteer gazetteer;
  private final AgencyImports agencies;
  private final SourceImports sources;
  private final Transactions transactions;

  public ImportCatalogueService(ImportStore store, Transactions transactions) {
    this.gazetteer = store.gazetteer();
    this.agencies = store.agencies();
    this.sources = store.sources();
    this.transactions = transactions;
  }

  @Override
  public ImportReport agencies(List<CsvRow> rows, ImportProgress importProgress) {
    var report =
        transactions.atomically(() -> {
          var findings = new Findings();
          var records = new MirrorAgencies(gazetteer, agencies.seats(MIRROR), findings).read(rows);
          var taken =
              new Chunks(findings, importProgress)
                  .take(
                      records,
                      AgencyRecord::gaps,
                      chunk -> agencies.take(MIRROR, chunk),
                      agencies::analyze);
          agencies.linkAwaiting();
          return report(rows, records, taken, findings);
        });
    agencies.vacuum();
    return report;
  }

  @Override
  public ImportReport dataSources(List<CsvRow> rows, ImportProgress importProgress) {
    var report =
        transactions.atomically(() -> {
          var findings = new Findings();
          var reader = new MirrorSources(agencies.known(MIRROR), findings);
          return takeSources(MIRROR, rows, reader.read(rows), findings, importProgress);
        });
    sources.vacuum();
    return report;
  }

  @Override
  public ImportReport openPoliceData(List<CsvRow> rows, ImportProgress importProgress) {
    var report =
        transactions.atomically(() -> {
          var findings = new Findings();
          var reader = new OpenPoliceData(agencies.named(), gazetteer, findings);
          return takeSources(OPEN_POLICE_DATA, rows, reader.read(rows), findings, importProgress);
        });
    sources.vacuum();
    return report;
  }

  private ImportReport takeSources(
      String source,
      List<CsvRow> rows,
      List<ReadSource> read,
      Findings findings,
      ImportProgress importProgress) {
    var records = new DistinctSources(sources, findings).of(read);
    var taken =
        new Chunks(findings, importProgress)
            .take(
                records,
                SourceRecord::gaps,
                chunk -> sources.take(source, chunk),
                sources::analyze);
    return report(rows, records, taken, findings);
  }

  private static ImportReport report(
      List<CsvRow> rows, List<?> records, Outcome taken, Findings findings) {
    var unchanged = records.size() - taken.created() - taken.changed();
    return new ImportReport(
        rows.size(), taken.created(), taken.changed(), unchanged, findings.all());
  }
}
