package io.blotter.persistence.sync;

import io.blotter.application.sync.AgencyContent;
import io.blotter.application.sync.Change;
import io.blotter.application.sync.port.Added;
import io.blotter.application.sync.port.KnownIdentity;
import io.blotter.application.sync.port.Link;
import io.blotter.application.sync.port.SyncedCatalogue;
import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.location.LocationId;
import io.blotter.persistence.shared.ColumnValues;
import io.blotter.persistence.shared.Sessions;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

final class MyBatisSyncedAgencies implements SyncedCatalogue<AgencyContent, AgencyId, LocationId> {
  private static final String GROWING = "{public.agencies,public.link_agencies__locations}";

  private final Sessions sessions;

  MyBatisSyncedAgencies(Sessions sessions) {
    this.sessions = sessions;
  }

  /** Names repeat: no agency is another one's double. */
  @Override
  public List<KnownIdentity<AgencyId>> find(List<AgencyContent> contents) {
    return IntStream.range(0, contents.size())
        .mapToObj(i -> new KnownIdentity<AgencyId>(Integer.toString(i), null))
        .toList();
  }

  @Override
  public List<Added<AgencyId>> add(List<AgencyContent> contents) {
    var ids = write(agencies -> agencies.newIds(contents.size()));
    write(agencies -> agencies.add(ColumnValues.of(ids, contents)));
    return ids.stream().map(id -> new Added<>(id, true)).toList();
  }

  @Override
  public Set<LocationId> keep(List<LocationId> linked) {
    return Set.copyOf(sessions.write(SyncLocksMapper.class, turns -> turns.keepLocations(linked)));
  }

  @Override
  public Set<AgencyId> lock(List<AgencyId> ids) {
    return Set.copyOf(write(agencies -> agencies.lock(ids)));
  }

  @Override
  public void change(List<Change<AgencyContent, AgencyId>> changes) {
    var ids = changes.stream().map(Change::id).toList();
    var contents = changes.stream().map(Change::content).toList();
    write(agencies -> agencies.change(ColumnValues.of(ids, contents)));
  }

  @Override
  public void link(List<Link<AgencyId, LocationId>> links) {
    write(agencies ->
        agencies.link(
            links.stream().map(Link::thing).toList(), links.stream().map(Link::linked).toList()));
    sessions.write(SyncLocksMapper.class, tables -> tables.analyzeGrown(GROWING, links.size()));
  }

  @Override
  public void unlink(List<AgencyId> ids, List<Link<AgencyId, LocationId>> kept) {
    write(agencies ->
        agencies.unlink(
            ids,
            kept.stream().map(Link::thing).toList(),
            kept.stream().map(Link::linked).toList()));
  }

  @Override
  public void remove(List<AgencyId> ids) {
    write(agencies -> agencies.remove(ids));
  }

  private <T> T write(Function<SyncAgencyMapper, T> statement) {
    return sessions.write(SyncAgencyMapper.class, statement);
  }
}
