package io.blotter.bootstrap;

import io.blotter.application.notification.NoteEvents;
import io.blotter.application.sync.AgencyContent;
import io.blotter.application.sync.AgencyRemovals;
import io.blotter.application.sync.Consequences;
import io.blotter.application.sync.ListFollowsService;
import io.blotter.application.sync.MetaUrlContent;
import io.blotter.application.sync.SourceContent;
import io.blotter.application.sync.SyncEntities;
import io.blotter.application.sync.SyncEntitiesService;
import io.blotter.application.sync.SyncKind;
import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.agency.MetaUrlId;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.persistence.Persistence;
import io.blotter.web.shared.Routes;
import io.blotter.web.sync.SyncRoutes;

/** What the source manager does with the catalogue. */
public record SyncWiring(Persistence persistence, NoteEvents events) {
  Routes routes() {
    return new SyncRoutes(
        agencies(),
        dataSources(),
        metaUrls(),
        new ListFollowsService(persistence.sync().follows()));
  }

  public SyncEntities<AgencyContent, AgencyId> agencies() {
    var removals = new AgencyRemovals(persistence.sync().agencyTies());
    return new SyncEntitiesService<>(
        SyncKind.AGENCIES,
        persistence.sync().agencies(),
        persistence.transactions(),
        new Consequences<>(_ -> {}, removals::check));
  }

  public SyncEntities<SourceContent, DataSourceId> dataSources() {
    return new SyncEntitiesService<>(
        SyncKind.DATA_SOURCES,
        persistence.sync().sources(),
        persistence.transactions(),
        new Consequences<>(events::sourcesBecameVisible, _ -> {}));
  }

  public SyncEntities<MetaUrlContent, MetaUrlId> metaUrls() {
    return new SyncEntitiesService<>(
        SyncKind.META_URLS,
        persistence.sync().metaUrls(),
        persistence.transactions(),
        Consequences.none());
  }
}
