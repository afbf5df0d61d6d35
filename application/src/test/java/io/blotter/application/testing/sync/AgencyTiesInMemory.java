package io.blotter.application.testing.sync;

import io.blotter.application.sync.MetaUrlContent;
import io.blotter.application.sync.SourceContent;
import io.blotter.application.sync.port.AgencyTies;
import io.blotter.application.sync.port.Link;
import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.agency.MetaUrlId;
import io.blotter.domain.datasource.DataSourceId;
import java.util.List;

/** What the links of two catalogues hold back. */
public record AgencyTiesInMemory(
    SyncedCatalogueInMemory<MetaUrlContent, MetaUrlId, AgencyId> urls,
    SyncedCatalogueInMemory<SourceContent, DataSourceId, AgencyId> sources)
    implements AgencyTies {
  @Override
  public void lock(List<AgencyId> agencies) {}

  @Override
  public List<Link<MetaUrlId, AgencyId>> metaUrls(List<AgencyId> agencies) {
    return urls.links().stream().filter(link -> agencies.contains(link.linked())).toList();
  }

  @Override
  public List<Link<DataSourceId, AgencyId>> lastOfSources(List<AgencyId> agencies) {
    return sources.links().stream()
        .filter(link -> agencies.containsAll(sources.linked(link.thing())))
        .toList();
  }
}
