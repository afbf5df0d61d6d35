package io.blotter.persistence.sync;

import io.blotter.application.sync.Change;
import io.blotter.application.sync.SourceContent;
import io.blotter.application.sync.port.Added;
import io.blotter.application.sync.port.KnownIdentity;
import io.blotter.application.sync.port.Link;
import io.blotter.application.sync.port.SyncedCatalogue;
import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.shared.Refusal;
import io.blotter.persistence.shared.ColumnValues;
import io.blotter.persistence.shared.DatabaseFaults;
import io.blotter.persistence.shared.Sessions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.ibatis.exceptions.PersistenceException;

final class MyBatisSyncedSources implements SyncedCatalogue<SourceContent, DataSourceId, AgencyId> {
  private static final String GROWING =
      "{public.data_sources,public.data_sources_archive_info,public.link_agencies__data_sources}";

  private final Sessions sessions;

  MyBatisSyncedSources(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public List<KnownIdentity<DataSourceId>> find(List<SourceContent> contents) {
    sessions.write(SyncLocksMapper.class, turns -> turns.lock("public.data_sources"));
    return known(contents);
  }

  private List<KnownIdentity<DataSourceId>> known(List<SourceContent> contents) {
    var urls = contents.stream().map(SourceContent::sourceUrl).toList();
    var types = contents.stream().map(SourceContent::recordType).toList();
    return write(sources -> sources.find(urls, types)).stream()
        .map(row -> new KnownIdentity<>(row.normalizedUrl(), row.id()))
        .toList();
  }

  @Override
  public List<Added<DataSourceId>> add(List<SourceContent> contents) {
    var ids = write(sources -> sources.newIds(contents.size()));
    var added = write(sources -> sources.add(ColumnValues.of(ids, contents)));
    return Additions.of(ids, Set.copyOf(added), () -> known(contents));
  }

  @Override
  public Set<AgencyId> keep(List<AgencyId> linked) {
    return Set.copyOf(sessions.write(SyncLocksMapper.class, turns -> turns.keepAgencies(linked)));
  }

  @Override
  public Set<DataSourceId> lock(List<DataSourceId> ids) {
    return Set.copyOf(write(sources -> sources.lock(ids)));
  }

  @Override
  public void change(List<Change<SourceContent, DataSourceId>> changes) {
    var ids = changes.stream().map(Change::id).toList();
    var contents = changes.stream().map(Change::content).toList();
    var columnValues = ColumnValues.of(ids, contents);
    if (contents.stream().anyMatch(SourceContent::hasOneEndOfCoverage)) {
      write(sources -> sources.contradicting(columnValues))
          .ifPresent(item -> {
            throw new Refusal.Invalid(
                "data_sources." + item + ".content.coverage_end",
                "must not be before coverage_start");
          });
    }
    try {
      write(sources -> sources.change(columnValues));
    } catch (PersistenceException e) {
      throw DatabaseFaults.refused(
          e,
          Map.of(
              "data_sources_normalized_url_record_type_id_key",
              () ->
                  new Refusal.Conflict(
                      "Duplicate URL: This URL and record type combination already exists as a data"
                          + " source.")));
    }
  }

  @Override
  public void link(List<Link<DataSourceId, AgencyId>> links) {
    write(sources ->
        sources.link(
            links.stream().map(Link::thing).toList(), links.stream().map(Link::linked).toList()));
    sessions.write(SyncLocksMapper.class, tables -> tables.analyzeGrown(GROWING, links.size()));
  }

  @Override
  public void unlink(List<DataSourceId> ids, List<Link<DataSourceId, AgencyId>> kept) {
    write(sources ->
        sources.unlink(
            ids,
            kept.stream().map(Link::thing).toList(),
            kept.stream().map(Link::linked).toList()));
  }

  @Override
  public void remove(List<DataSourceId> ids) {
    write(sources -> sources.remove(ids));
  }

  private <T> T write(Function<SyncSourceMapper, T> statement) {
    return sessions.write(SyncSourceMapper.class, statement);
  }
}
