package io.blotter.application.datarequest;

import io.blotter.application.notification.EventType;
import io.blotter.application.notification.NoteEventsService;
import io.blotter.application.notification.port.Events;
import io.blotter.application.testing.DatabaseInMemory;
import io.blotter.application.testing.datarequest.DataRequestCatalogueInMemory;
import io.blotter.application.testing.datarequest.DataRequestsInMemory;
import io.blotter.application.testing.datarequest.RequestLinksInMemory;
import io.blotter.application.testing.datarequest.SimpleRequests;
import io.blotter.application.testing.mail.SentMail;
import io.blotter.domain.account.Caller;
import io.blotter.domain.account.Email;
import io.blotter.domain.account.Permission;
import io.blotter.domain.account.UserId;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datarequest.RequestStatus;
import io.blotter.domain.datasource.DataSourceId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The data request slice on ports in memory. */
final class DataRequestSlice {
  private final DatabaseInMemory database = new DatabaseInMemory();
  private final Map<Integer, String> noted = database.table();

  final DataRequestsInMemory requests = new DataRequestsInMemory(database);
  final RequestLinksInMemory links = new RequestLinksInMemory(requests, database);
  final SentMail mail = new SentMail(database);

  final DataRequestCatalogueInMemory catalogue = new DataRequestCatalogueInMemory(requests, links);
  final SubmitDataRequests submit =
      new SubmitDataRequestsService(
          requests,
          links,
          mail,
          List.of(new Email("desk@example.org"), new Email("lead@example.org")),
          database);
  final ChangeDataRequests change =
      new ChangeDataRequestsService(
          requests,
          new RequestTransitions(requests, new NoteEventsService(new Noting())),
          database);
  final LinkDataRequests link = new LinkDataRequestsService(requests, links, database);
  final BrowseDataRequests browse = new BrowseDataRequestsService(catalogue, requests);

  final Caller.SignedIn creator = caller();
  final Caller.SignedIn stranger = caller();
  final Caller.SignedIn writer = caller(Permission.WRITE_DATA);

  private Caller.SignedIn caller(Permission... permissions) {
    return signedIn(requests.user(), permissions);
  }

  static Caller.SignedIn signedIn(UserId user, Permission... permissions) {
    return new Caller.SignedIn(user, "x@example.org", Set.of(permissions), null);
  }

  /** A request of the creator. */
  DataRequestId request() {
    return submit.submit(SimpleRequests.titled("Stops"), List.of(), creator);
  }

  RequestStatus status(DataRequestId id) {
    return requests.find(id).orElseThrow().status();
  }

  /** What followers will hear of. */
  List<String> noted() {
    return List.copyOf(noted.values());
  }

  private final class Noting implements Events {
    @Override
    public void addForRequest(DataRequestId request, EventType type) {
      noted.put(noted.size(), request.value() + " " + type.label());
    }

    @Override
    public void addForSources(List<DataSourceId> sources, EventType type) {
      throw new IllegalStateException("no source is concerned");
    }
  }
}
