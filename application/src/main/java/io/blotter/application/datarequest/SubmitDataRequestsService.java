package io.blotter.application.datarequest;

import io.blotter.application.datarequest.port.DataRequests;
import io.blotter.application.datarequest.port.RequestLinks;
import io.blotter.application.mail.Message;
import io.blotter.application.mail.SendMail;
import io.blotter.application.shared.IdLists;
import io.blotter.application.shared.port.Transactions;
import io.blotter.domain.account.Caller;
import io.blotter.domain.account.Email;
import io.blotter.domain.account.Role;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datarequest.RequestStatus;
import io.blotter.domain.datarequest.Transition;
import io.blotter.domain.location.LocationId;
import java.util.List;
import java.util.Objects;

final class SubmitDataRequestsService implements SubmitDataRequests {
  private final DataRequests requests;
  private final RequestLinks links;
  private final SendMail post;
  private final List<Email> operations;
  private final Transactions transactions;

  /**
   * @param operations who is told of new requests by mail
   */
  SubmitDataRequestsService(
      DataRequests requests,
      RequestLinks links,
      SendMail post,
      List<Email> operations,
      Transactions transactions) {
    this.requests = requests;
    this.links = links;
    this.post = post;
    this.operations = List.copyOf(operations);
    this.transactions = transactions;
  }

  @Override
  public DataRequestId submit(
      NewDataRequest request, List<LocationId> places, Caller.SignedIn creator) {
    var wanted = Objects.requireNonNullElse(request.requestStatus(), RequestStatus.INTAKE);
    var status = Transition.beginning(wanted, Role.of(creator));
    return transactions.atomically(() -> {
      var id = requests.add(request, status, creator.user());
      var distinct = places.stream().distinct().toList();
      IdLists.requireAll("location_ids", distinct, links.addPlaces(id, distinct));
      operations.forEach(to ->
          post.send(new Message.NewDataRequest(to, request.title(), request.submissionNotes())));
      return id;
    });
  }
}
