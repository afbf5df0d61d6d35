package io.blotter.web.sync;

import io.blotter.application.sync.AgencyContent;
import io.blotter.application.sync.Change;
import io.blotter.application.sync.ListFollows;
import io.blotter.application.sync.MetaUrlContent;
import io.blotter.application.sync.SourceContent;
import io.blotter.application.sync.SyncEntities;
import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.agency.MetaUrlId;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.shared.Id;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.BodySize;
import io.blotter.web.shared.Caching;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Endpoint.Shape;
import io.blotter.web.shared.Routes;
import io.blotter.web.sync.AgencyRequests.AgencyAdditionsRequest;
import io.blotter.web.sync.AgencyRequests.AgencyChangesRequest;
import io.blotter.web.sync.AgencyRequests.AgencyIdsRequest;
import io.blotter.web.sync.MetaUrlRequests.MetaUrlAdditionsRequest;
import io.blotter.web.sync.MetaUrlRequests.MetaUrlChangesRequest;
import io.blotter.web.sync.MetaUrlRequests.MetaUrlIdsRequest;
import io.blotter.web.sync.SourceRequests.SourceAdditionsRequest;
import io.blotter.web.sync.SourceRequests.SourceChangesRequest;
import io.blotter.web.sync.SourceRequests.SourceIdsRequest;
import java.util.List;

/** The source manager's operations over HTTP. */
public final class SyncRoutes implements Routes {
  private static final String KNOWN = "An address that is here already gives the id it has here.";

  private final SyncEntities<AgencyContent, AgencyId> agencies;
  private final SyncEntities<SourceContent, DataSourceId> sources;
  private final SyncEntities<MetaUrlContent, MetaUrlId> metaUrls;
  private final ListFollows follows;

  public SyncRoutes(
      SyncEntities<AgencyContent, AgencyId> agencies,
      SyncEntities<SourceContent, DataSourceId> sources,
      SyncEntities<MetaUrlContent, MetaUrlId> metaUrls,
      ListFollows follows) {
    this.agencies = agencies;
    this.sources = sources;
    this.metaUrls = metaUrls;
    this.follows = follows;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        follows("/api/v3/syncfollows", "listFollowsForSync"),
        follows("/api/v3/sync/follows", "listFollowsForSyncToo"),
        SyncEndpoints.add("agencies", "syncAddAgencies", "Names may repeat.")
            .body(AgencyAdditionsRequest.class, AgencyAdditionsRequest.EXAMPLE, BodySize.BULK)
            .handledBy(call ->
                SyncEndpoints.entities(
                    agencies.add(call.body(AgencyAdditionsRequest.class).additions()))),
        SyncEndpoints.update("agencies", "syncUpdateAgencies")
            .body(AgencyChangesRequest.class, AgencyChangesRequest.EXAMPLE, BodySize.BULK)
            .handledBy(call -> update(agencies, call.body(AgencyChangesRequest.class).changes())),
        SyncEndpoints.delete("agencies", "syncDeleteAgencies", "None that others still need.")
            .body(AgencyIdsRequest.class, AgencyIdsRequest.EXAMPLE, BodySize.BULK)
            .handledBy(call -> delete(agencies, call.body(AgencyIdsRequest.class).ids())),
        SyncEndpoints.add("data-sources", "syncAddDataSources", KNOWN)
            .body(SourceAdditionsRequest.class, SourceAdditionsRequest.EXAMPLE, BodySize.BULK)
            .handledBy(call ->
                SyncEndpoints.entities(
                    sources.add(call.body(SourceAdditionsRequest.class).additions()))),
        SyncEndpoints.update("data-sources", "syncUpdateDataSources")
            .body(SourceChangesRequest.class, SourceChangesRequest.EXAMPLE, BodySize.BULK)
            .handledBy(call -> update(sources, call.body(SourceChangesRequest.class).changes())),
        SyncEndpoints.delete("data-sources", "syncDeleteDataSources", "Unknown ids are ignored.")
            .body(SourceIdsRequest.class, SourceIdsRequest.EXAMPLE, BodySize.BULK)
            .handledBy(call -> delete(sources, call.body(SourceIdsRequest.class).ids())),
        SyncEndpoints.add("meta-urls", "syncAddMetaUrls", KNOWN)
            .body(MetaUrlAdditionsRequest.class, MetaUrlAdditionsRequest.EXAMPLE, BodySize.BULK)
            .handledBy(call ->
                SyncEndpoints.entities(
                    metaUrls.add(call.body(MetaUrlAdditionsRequest.class).additions()))),
        SyncEndpoints.update("meta-urls", "syncUpdateMetaUrls")
            .body(MetaUrlChangesRequest.class, MetaUrlChangesRequest.EXAMPLE, BodySize.BULK)
            .handledBy(call -> update(metaUrls, call.body(MetaUrlChangesRequest.class).changes())),
        SyncEndpoints.delete("meta-urls", "syncDeleteMetaUrls", "Unknown ids are ignored.")
            .body(MetaUrlIdsRequest.class, MetaUrlIdsRequest.EXAMPLE, BodySize.BULK)
            .handledBy(call -> delete(metaUrls, call.body(MetaUrlIdsRequest.class).ids())));
  }

  private Endpoint follows(String path, String name) {
    return SyncEndpoints.get(path, name)
        .about("Who follows which place", "Every follow there is.")
        .caching(Caching.PRIVATE)
        .answers(Shape.BARE, FollowsResponse.class)
        .handledBy(_ -> Answer.json(new FollowsResponse(follows.follows())));
  }

  private static <C, I extends Id> Answer update(
      SyncEntities<C, I> entities, List<Change<C, I>> changes) {
    entities.update(changes);
    return SyncEndpoints.done(changes.stream().map(Change::id).toList());
  }

  private static <I extends Id> Answer delete(SyncEntities<?, I> entities, List<I> ids) {
    entities.delete(ids);
    return SyncEndpoints.done(ids);
  }
}
