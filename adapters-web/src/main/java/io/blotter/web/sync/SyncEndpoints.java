package io.blotter.web.sync;

import io.blotter.application.sync.IdMapping;
import io.blotter.domain.account.Permission;
import io.blotter.domain.shared.Id;
import io.blotter.web.shared.Access;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Endpoint.Shape;
import io.blotter.web.shared.EndpointBuilder;
import io.blotter.web.shared.Envelope;
import io.blotter.web.shared.RateClass;
import java.util.List;

/** What the source manager's operations have in common. */
final class SyncEndpoints {
  private static final String LIMITS = " At most 1,000 items; all of them or none.";

  private SyncEndpoints() {}

  static EndpointBuilder get(String path, String name) {
    return guarded(Endpoint.get(path), name);
  }

  static EndpointBuilder add(String things, String name, String atLength) {
    return post(things + "/add", name)
        .about("Add " + things.replace('-', ' '), atLength + LIMITS)
        .repeatable()
        .answers(Shape.BARE, EntitiesResponse.class);
  }

  static EndpointBuilder update(String things, String name) {
    return post(things + "/update", name)
        .about(
            "Update " + things.replace('-', ' '),
            "What is not mentioned stays as it is; links are replaced." + LIMITS);
  }

  static EndpointBuilder delete(String things, String name, String atLength) {
    return post(things + "/delete", name)
        .about("Delete " + things.replace('-', ' '), atLength + LIMITS);
  }

  static Answer entities(List<IdMapping> entities) {
    return Answer.json(new EntitiesResponse(entities))
        .havingWritten(entities.stream().map(IdMapping::appId).toList());
  }

  /** What was asked for is done to these. */
  static Answer done(List<? extends Id> ids) {
    return Envelope.message("Sync completed successfully")
        .havingWritten(ids.stream().map(Id::value).toList());
  }

  private static EndpointBuilder post(String path, String name) {
    return guarded(Endpoint.post("/api/v3/sync/" + path), name);
  }

  private static EndpointBuilder guarded(EndpointBuilder endpoint, String name) {
    return endpoint
        .named(name, "sync")
        .access(new Access.Permitted(Permission.CALL_DS_SOURCE_COLLECTOR_ENDPOINTS))
        .rate(RateClass.UNLIMITED)
        .inBulk()
        .ignoringOtherParameters();
  }
}
