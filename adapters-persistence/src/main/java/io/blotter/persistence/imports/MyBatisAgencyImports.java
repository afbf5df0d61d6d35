package io.blotter.persistence.imports;

import io.blotter.application.imports.AgencyRecord;
import io.blotter.application.imports.port.AgencyImports;
import io.blotter.domain.agency.AgencyId;
import io.blotter.persistence.shared.Sessions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

final class MyBatisAgencyImports implements AgencyImports {
  private final Sessions sessions;

  MyBatisAgencyImports(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Outcome take(String source, List<AgencyRecord> agencies) {
    var keys = agencies.stream().map(AgencyRecord::key).toList();
    var known = ids(write(mapper -> mapper.known(source, keys)));
    var created =
        create(source, agencies.stream().filter(a -> !known.containsKey(a.key())).toList());
    var ids = new ArrayList<AgencyId>();
    agencies.forEach(a -> ids.add(known.getOrDefault(a.key(), created.get(a.key()))));
    var changed = bringUpToDate(source, AgencyColumns.of(ids, agencies));
    changed.removeAll(created.values());
    return new Outcome(created.size(), changed.size());
  }

  @Override
  public Map<String, AgencyId> known(String source) {
    return ids(sessions.read(AgencyImportMapper.class, mapper -> mapper.allKnown(source)));
  }

  @Override
  public List<NamedAgency> named() {
    return sessions.read(AgencyImportMapper.class, AgencyImportMapper::named);
  }

  private Map<String, AgencyId> create(String source, List<AgencyRecord> fresh) {
    var ids = write(mapper -> mapper.newIds(fresh.size()));
    var columns = AgencyColumns.of(ids, fresh);
    write(mapper -> mapper.add(columns));
    write(mapper -> mapper.addKeys(source, columns));
    var created = new HashMap<String, AgencyId>();
    for (var i = 0; i < ids.size(); i++) {
      created.put(fresh.get(i).key(), ids.get(i));
    }
    return created;
  }

  private Set<AgencyId> bringUpToDate(String source, AgencyColumns columns) {
    var changed = new HashSet<AgencyId>();
    changed.addAll(write(mapper -> mapper.change(columns)));
    changed.addAll(write(mapper -> mapper.leave(source, columns)));
    changed.addAll(write(mapper -> mapper.settle(source, columns)));
    write(mapper -> mapper.noteLocations(source, columns));
    write(mapper -> mapper.addUrls(columns));
    changed.addAll(write(mapper -> mapper.linkUrls(columns)));
    return changed;
  }

  private <T> T write(Function<AgencyImportMapper, T> statement) {
    return sessions.write(AgencyImportMapper.class, statement);
  }

  private static Map<String, AgencyId> ids(List<KnownAgencyRow> rows) {
    return rows.stream()
        .collect(Collectors.toMap(KnownAgencyRow::externalId, KnownAgencyRow::agencyId));
  }
}
