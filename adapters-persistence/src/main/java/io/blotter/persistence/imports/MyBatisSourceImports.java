package io.blotter.persistence.imports;

import io.blotter.application.imports.SourceRecord;
import io.blotter.application.imports.port.AgencyImports.Outcome;
import io.blotter.application.imports.port.SourceImports;
import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.persistence.shared.Sessions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

final class MyBatisSourceImports implements SourceImports {
  private final Sessions sessions;

  MyBatisSourceImports(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public void analyze() {
    write(SourceImportMapper::analyze);
  }

  @Override
  public void vacuum() {
    write(SourceImportMapper::vacuum);
  }

  @Override
  public List<String> normalized(List<String> urls) {
    return sessions.read(SourceImportMapper.class, mapper -> mapper.normalized(urls));
  }

  @Override
  public Outcome take(String source, List<SourceRecord> sources) {
    var known = known(sources);
    var created = create(source, known, sources);
    var ids = new ArrayList<DataSourceId>();
    for (var i = 0; i < sources.size(); i++) {
      ids.add(known.getOrDefault(i, created.get(i)));
    }
    var columns = SourceColumns.of(ids, sources);
    var kept = write(mapper -> mapper.kept(source, columns)).stream().map(KeptRow::kept).toList();
    var changed = bringUpToDate(source, ids, columns, sources);
    changed.removeAll(created.values());
    await(source, ids, sources);
    return new Outcome(created.size(), changed.size(), kept, List.of());
  }

  /** The ids of those that are there already, by their number in the set. */
  private Map<Integer, DataSourceId> known(List<SourceRecord> sources) {
    var urls = sources.stream().map(SourceRecord::url).toList();
    var types = sources.stream().map(SourceRecord::recordType).toList();
    var known = new HashMap<Integer, DataSourceId>();
    write(mapper -> mapper.known(urls, types))
        .forEach(row -> known.put(row.number() - 1, row.id()));
    return known;
  }

  private Map<Integer, DataSourceId> create(
      String source, Map<Integer, DataSourceId> known, List<SourceRecord> sources) {
    var ids = write(mapper -> mapper.newIds(sources.size() - known.size())).iterator();
    var created = new HashMap<Integer, DataSourceId>();
    var fresh = new ArrayList<SourceRecord>();
    var freshIds = new ArrayList<DataSourceId>();
    for (var i = 0; i < sources.size(); i++) {
      if (!known.containsKey(i)) {
        var id = ids.next();
        created.put(i, id);
        freshIds.add(id);
        fresh.add(sources.get(i));
      }
    }
    write(mapper -> mapper.add(SourceColumns.of(freshIds, fresh)));
    write(mapper -> mapper.addOrigin(source, freshIds));
    return created;
  }

  private Set<DataSourceId> bringUpToDate(
      String source, List<DataSourceId> ids, SourceColumns columns, List<SourceRecord> sources) {
    var publishedSources = new ArrayList<DataSourceId>();
    var publishers = new ArrayList<AgencyId>();
    for (var i = 0; i < sources.size(); i++) {
      for (var agency : sources.get(i).agencies()) {
        publishedSources.add(ids.get(i));
        publishers.add(agency);
      }
    }
    var changed = new HashSet<DataSourceId>();
    changed.addAll(write(mapper -> mapper.change(source, columns)));
    changed.addAll(write(mapper -> mapper.noteFrequency(source, columns)));
    changed.addAll(write(mapper -> mapper.publish(publishedSources, publishers)));
    return changed;
  }

  private void await(String source, List<DataSourceId> ids, List<SourceRecord> sources) {
    var waiting = new ArrayList<DataSourceId>();
    var awaited = new ArrayList<String>();
    for (var i = 0; i < sources.size(); i++) {
      for (var agency : sources.get(i).awaited()) {
        waiting.add(ids.get(i));
        awaited.add(agency);
      }
    }
    write(mapper -> mapper.await(source, waiting, awaited));
  }

  private <T> T write(Function<SourceImportMapper, T> statement) {
    return sessions.write(SourceImportMapper.class, statement);
  }
}
