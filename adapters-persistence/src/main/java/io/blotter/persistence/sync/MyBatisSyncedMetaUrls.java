package io.blotter.persistence.sync;

import io.blotter.application.sync.Change;
import io.blotter.application.sync.MetaUrlContent;
import io.blotter.application.sync.port.Added;
import io.blotter.application.sync.port.KnownIdentity;
import io.blotter.application.sync.port.Link;
import io.blotter.application.sync.port.SyncedCatalogue;
import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.agency.MetaUrlId;
import io.blotter.domain.shared.Refusal;
import io.blotter.persistence.shared.ColumnValues;
import io.blotter.persistence.shared.DatabaseFaults;
import io.blotter.persistence.shared.Sessions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.ibatis.exceptions.PersistenceException;

final class MyBatisSyncedMetaUrls implements SyncedCatalogue<MetaUrlContent, MetaUrlId, AgencyId> {
  private static final String GROWING = "{public.meta_urls,public.link_agencies__meta_urls}";

  private final Sessions sessions;

  MyBatisSyncedMetaUrls(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public List<KnownIdentity<MetaUrlId>> find(List<MetaUrlContent> contents) {
    var urls = contents.stream().map(MetaUrlContent::url).toList();
    return write(metaUrls -> metaUrls.find(urls)).stream()
        .map(row -> new KnownIdentity<>(row.normalizedUrl(), row.id()))
        .toList();
  }

  @Override
  public List<Added<MetaUrlId>> add(List<MetaUrlContent> contents) {
    var ids = write(metaUrls -> metaUrls.newIds(contents.size()));
    var added = write(metaUrls -> metaUrls.add(ColumnValues.of(ids, contents)));
    return Additions.of(ids, Set.copyOf(added), () -> find(contents));
  }

  @Override
  public Set<AgencyId> keep(List<AgencyId> linked) {
    return Set.copyOf(sessions.write(SyncLocksMapper.class, turns -> turns.keepAgencies(linked)));
  }

  @Override
  public Set<MetaUrlId> lock(List<MetaUrlId> ids) {
    return Set.copyOf(write(metaUrls -> metaUrls.lock(ids)));
  }

  @Override
  public void change(List<Change<MetaUrlContent, MetaUrlId>> changes) {
    var ids = changes.stream().map(Change::id).toList();
    var contents = changes.stream().map(Change::content).toList();
    try {
      write(metaUrls -> metaUrls.change(ColumnValues.of(ids, contents)));
    } catch (PersistenceException e) {
      throw DatabaseFaults.refused(
          e,
          Map.of(
              "meta_urls_normalized_url_key",
              () -> new Refusal.Conflict("Duplicate URL: This URL already exists as a meta URL.")));
    }
  }

  @Override
  public void link(List<Link<MetaUrlId, AgencyId>> links) {
    write(metaUrls ->
        metaUrls.link(
            links.stream().map(Link::thing).toList(), links.stream().map(Link::linked).toList()));
    sessions.write(SyncLocksMapper.class, tables -> tables.analyzeGrown(GROWING, links.size()));
  }

  @Override
  public void unlink(List<MetaUrlId> ids, List<Link<MetaUrlId, AgencyId>> kept) {
    write(metaUrls ->
        metaUrls.unlink(
            ids,
            kept.stream().map(Link::thing).toList(),
            kept.stream().map(Link::linked).toList()));
  }

  @Override
  public void remove(List<MetaUrlId> ids) {
    write(metaUrls -> metaUrls.remove(ids));
  }

  private <T> T write(Function<SyncMetaUrlMapper, T> statement) {
    return sessions.write(SyncMetaUrlMapper.class, statement);
  }
}
