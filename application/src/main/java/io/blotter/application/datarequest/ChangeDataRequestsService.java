package io.blotter.application.datarequest;

import io.blotter.application.datarequest.port.DataRequests;
import io.blotter.application.shared.port.Transactions;
import io.blotter.domain.account.Caller;
import io.blotter.domain.account.Role;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datarequest.RequestStatus;
import io.blotter.domain.shared.Refusal;
import java.util.stream.Collectors;

final class ChangeDataRequestsService implements ChangeDataRequests {
  private final DataRequests requests;
  private final RequestTransitions requestTransitions;
  private final Transactions transactions;

  ChangeDataRequestsService(
      DataRequests requests, RequestTransitions requestTransitions, Transactions transactions) {
    this.requests = requests;
    this.requestTransitions = requestTransitions;
    this.transactions = transactions;
  }

  @Override
  public void change(DataRequestId id, RequestChange change, Caller.SignedIn caller) {
    transactions.atomically(() -> {
      var found = requests.lock(id);
      var role = found.map(request -> request.roleOf(caller)).orElse(Role.of(caller));
      refuseUnwritable(change, role);
      var request = found.orElseThrow(() -> Refusals.notFound(id));
      requests.change(id, change);
      change.issue().ifPresent(issue -> requests.link(id, issue));
      change.status().ifPresent(status -> requestTransitions.move(request, status, role));
      return id;
    });
  }

  private static void refuseUnwritable(RequestChange change, Role role) {
    var unwritable =
        change.columns().stream()
            .filter(column -> !column.isWritableBy(role))
            .map(column -> "'" + column.label() + "'")
            .collect(Collectors.joining(", "));
    if (!unwritable.isEmpty()) {
      throw new Refusal.Forbidden(
          "You do not have permission to edit the following columns: {" + unwritable + "}");
    }
  }

  @Override
  public void withdraw(DataRequestId id, Caller.SignedIn caller) {
    transactions.atomically(() -> {
      var request =
          requests
              .lock(id)
              .orElseThrow(() ->
                  Role.of(caller) == Role.ADMIN ? Refusals.notFound(id) : Refusals.notPermitted());
      requestTransitions.move(request, RequestStatus.REQUEST_WITHDRAWN, request.roleOf(caller));
      return id;
    });
  }

  @Override
  public void remove(DataRequestId id, Caller.SignedIn caller) {
    transactions.atomically(() -> {
      var request = requests.lock(id).orElseThrow(() -> Refusals.notFound(id));
      if (request.roleOf(caller) == Role.STANDARD) {
        throw new Refusal.Forbidden("You do not have permission to delete this Data request.");
      }
      requests.remove(id);
      return id;
    });
  }
}
