package io.blotter.application.imports;

import io.blotter.application.imports.port.AgencyImports;
import io.blotter.application.imports.port.AgencyImports.Outcome;
import io.blotter.application.imports.port.Gazetteer;
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

  public ImportCatalogueService(
      Gazetteer gazetteer,
      AgencyImports agencies,
      SourceImports sources,
      Transactions transactions) {
    this.gazetteer = gazetteer;
    this.agencies = agencies;
    this.sources = sources;
    this.transactions = transactions;
  }

  @Override
  public ImportReport agencies(List<Cells> rows, Progress progress) {
    return transactions.atomically(() -> {
      var findings = new Findings();
      var records = new MirrorAgencies(gazetteer, agencies.seats(MIRROR), findings).read(rows);
      var taken =
          new Chunks(findings, progress)
              .take(
                  records,
                  AgencyRecord::gaps,
                  chunk -> agencies.take(MIRROR, chunk),
                  agencies::analyze);
      agencies.linkAwaiting();
      return report(rows, records, taken, findings);
    });
  }

  @Override
  public ImportReport dataSources(List<Cells> rows, Progress progress) {
    return transactions.atomically(() -> {
      var findings = new Findings();
      var reader = new MirrorSources(agencies.known(MIRROR), findings);
      return takeSources(MIRROR, rows, reader.read(rows), findings, progress);
    });
  }

  @Override
  public ImportReport openPoliceData(List<Cells> rows, Progress progress) {
    return transactions.atomically(() -> {
      var findings = new Findings();
      var reader = new OpenPoliceData(agencies.named(), gazetteer, findings);
      return takeSources(OPEN_POLICE_DATA, rows, reader.read(rows), findings, progress);
    });
  }

  private ImportReport takeSources(
      String source,
      List<Cells> rows,
      List<ReadSource> read,
      Findings findings,
      Progress progress) {
    var records = new DistinctSources(sources, findings).of(read);
    var taken =
        new Chunks(findings, progress)
            .take(
                records,
                SourceRecord::gaps,
                chunk -> sources.take(source, chunk),
                sources::analyze);
    return report(rows, records, taken, findings);
  }

  private static ImportReport report(
      List<Cells> rows, List<?> records, Outcome taken, Findings findings) {
    var unchanged = records.size() - taken.created() - taken.changed();
    return new ImportReport(
        rows.size(), taken.created(), taken.changed(), unchanged, findings.all());
  }
}
