package io.blotter.application.imports;

import io.blotter.application.imports.port.AgencyImports;
import io.blotter.application.imports.port.AgencyImports.Outcome;
import io.blotter.application.imports.port.Gazetteer;
import io.blotter.application.imports.port.SourceImports;
import io.blotter.application.shared.port.Transactions;
import java.util.List;
import java.util.function.Function;

public final class ImportCatalogueService implements ImportCatalogue {
  private static final String MIRROR = "pdap-mirror";
  private static final String OPEN_POLICE_DATA = "opd";
  private static final int CHUNK = 1_000;

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
      var records = new MirrorAgencies(gazetteer, findings).read(rows);
      var taken = take(records, chunk -> agencies.take(MIRROR, chunk), progress);
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
    var taken = take(records, chunk -> sources.take(source, chunk), progress);
    return report(rows, records, taken, findings);
  }

  private static <T> Outcome take(
      List<T> records, Function<List<T>, Outcome> write, Progress progress) {
    var created = 0;
    var changed = 0;
    for (var from = 0; from < records.size(); from += CHUNK) {
      var chunk = records.subList(from, Math.min(from + CHUNK, records.size()));
      var outcome = write.apply(chunk);
      created += outcome.created();
      changed += outcome.changed();
      progress.done(from + chunk.size());
    }
    return new Outcome(created, changed);
  }

  private static ImportReport report(
      List<Cells> rows, List<?> records, Outcome taken, Findings findings) {
    var unchanged = records.size() - taken.created() - taken.changed();
    return new ImportReport(
        rows.size(), taken.created(), taken.changed(), unchanged, findings.all());
  }
}
