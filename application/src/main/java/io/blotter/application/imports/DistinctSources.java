package io.blotter.application.imports;

import io.blotter.application.imports.ImportFinding.Reason;
import io.blotter.application.imports.port.SourceImports;
import io.blotter.domain.agency.AgencyId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Puts rows that name one source together: the first one describes it, the agencies of all of them
 * belong to it, and it covers what any of them covers.
 */
final class DistinctSources {
  private final SourceImports sources;
  private final Findings findings;

  DistinctSources(SourceImports sources, Findings findings) {
    this.sources = sources;
    this.findings = findings;
  }

  List<SourceRecord> of(List<ReadSource> read) {
    var addresses = sources.normalized(read.stream().map(item -> item.source().url()).toList());
    var distinct = new LinkedHashMap<String, SourceRecord>();
    for (var i = 0; i < read.size(); i++) {
      var item = read.get(i);
      var identity = item.source().recordType() + " " + addresses.get(i);
      var before = distinct.get(identity);
      if (before != null) {
        findings.add(
            item.row(), item.source().url(), Reason.REPEATED, item.source().described().name());
      }
      distinct.put(identity, before == null ? item.source() : joined(before, item.source()));
    }
    return List.copyOf(distinct.values());
  }

  private static SourceRecord joined(SourceRecord first, SourceRecord again) {
    var agencies = new LinkedHashSet<AgencyId>(first.agencies());
    agencies.addAll(again.agencies());
    var awaited = new LinkedHashSet<String>(first.awaited());
    awaited.addAll(again.awaited());
    var covered = Coverage.of(first).and(Coverage.of(again));
    return first.with(
        List.copyOf(agencies),
        List.copyOf(awaited),
        covered,
        first.gaps().and(again.gaps(), covered));
  }
}
