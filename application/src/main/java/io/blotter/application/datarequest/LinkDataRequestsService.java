package io.blotter.application.datarequest;

import io.blotter.application.datarequest.port.DataRequests;
import io.blotter.application.datarequest.port.RequestLinks;
import io.blotter.application.shared.port.Transactions;
import io.blotter.domain.account.Caller;
import io.blotter.domain.account.Role;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.location.LocationId;
import io.blotter.domain.shared.Refusal;

final class LinkDataRequestsService implements LinkDataRequests {
  private final DataRequests requests;
  private final RequestLinks links;
  private final Transactions transactions;

  LinkDataRequestsService(DataRequests requests, RequestLinks links, Transactions transactions) {
    this.requests = requests;
    this.links = links;
    this.transactions = transactions;
  }

  @Override
  public void addSource(DataRequestId request, DataSourceId source, Caller.SignedIn caller) {
    transactions.atomically(() -> {
      admit(request, caller, Refusals.notPermitted());
      links.addSource(request, source);
      return source;
    });
  }

  @Override
  public void removeSource(DataRequestId request, DataSourceId source, Caller.SignedIn caller) {
    transactions.atomically(() -> {
      if (!links.lockSource(request, source)) {
        throw Refusals.noEntry(
            "'data_source_id': " + source.value() + ", 'request_id': " + request.value());
      }
      admit(request, caller, notYours("Source"));
      links.removeSource(request, source);
      return source;
    });
  }

  @Override
  public void addPlace(DataRequestId request, LocationId place, Caller.SignedIn caller) {
    transactions.atomically(() -> {
      admit(request, caller, Refusals.notPermitted());
      links.addPlace(request, place);
      return place;
    });
  }

  @Override
  public void removePlace(DataRequestId request, LocationId place, Caller.SignedIn caller) {
    transactions.atomically(() -> {
      if (!links.lockPlace(request, place)) {
        throw Refusals.noEntry(
            "'location_id': " + place.value() + ", 'data_request_id': " + request.value());
      }
      admit(request, caller, notYours("Location"));
      links.removePlace(request, place);
      return place;
    });
  }

  private void admit(DataRequestId id, Caller caller, Refusal refusal) {
    var role = requests.find(id).map(request -> request.roleOf(caller)).orElse(Role.of(caller));
    if (role == Role.STANDARD) {
      throw refusal;
    }
  }

  private static Refusal notYours(String kind) {
    return new Refusal.Forbidden(
        "You do not have permission to delete this Request-" + kind + " association.");
  }
}
