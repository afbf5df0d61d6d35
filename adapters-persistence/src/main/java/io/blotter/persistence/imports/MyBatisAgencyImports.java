package io.blotter.persistence.imports;

import io.blotter.application.imports.AgencyRecord;
import io.blotter.application.imports.port.AgencyImports;
import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.location.LocationId;
import io.blotter.persistence.shared.Sessions;
import java.util.ArrayList;
import java.util.Collection;
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
    var columns = AgencyColumns.of(ids, agencies);
    var kept = write(mapper -> mapper.kept(source, columns)).stream().map(KeptRow::kept).toList();
    var changed = bringUpToDate(source, columns);
    changed.removeAll(created.values());
    return new Outcome(created.size(), changed.size(), kept, twins(ids, created.values()));
  }

  /** After all of the set have their places, so that twins of one set find each other. */
  private List<Twin> twins(List<AgencyId> ids, Collection<AgencyId> created) {
    return write(mapper -> mapper.twins(List.copyOf(created))).stream()
        .map(row -> new Twin(ids.indexOf(row.id()), row.agencyId()))
        .toList();
  }

  @Override
  public int linkAwaiting() {
    return write(AgencyImportMapper::linkAwaited) + write(AgencyImportMapper::linkAwaitedByName);
  }

  @Override
  public Map<String, LocationId> seats(String source) {
    var seats = new HashMap<String, LocationId>();
    for (var row : sessions.read(AgencyImportMapper.class, mapper -> mapper.allKnown(source))) {
      if (row.locationId() != null) {
        seats.put(row.externalId(), row.locationId());
      }
    }
    return seats;
  }

  @Override
  public void analyze() {
    write(AgencyImportMapper::analyze);
  }

  @Override
  public void vacuum() {
    write(AgencyImportMapper::vacuum);
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
    write(mapper -> mapper.notePoints(source, columns));
    write(mapper -> mapper.drawPlaces(columns));
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
