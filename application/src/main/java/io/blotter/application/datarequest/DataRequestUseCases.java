package io.blotter.application.datarequest;

import io.blotter.application.datarequest.port.DataRequestStore;
import io.blotter.application.mail.SendMail;
import io.blotter.application.notification.NoteEvents;
import io.blotter.application.shared.port.Transactions;
import io.blotter.domain.account.Email;
import java.util.List;

/**
 * Records that somebody misses and asks for: the use cases of the slice, on its ports.
 *
 * @param events hears what followers will be told
 * @param operations who is told of new requests by mail
 */
public record DataRequestUseCases(
    DataRequestStore store,
    Transactions transactions,
    NoteEvents events,
    SendMail mail,
    List<Email> operations) {
  public BrowseDataRequests browse() {
    return new BrowseDataRequestsService(store.catalogue(), store.requests());
  }

  public SubmitDataRequests submit() {
    return new SubmitDataRequestsService(
        store.requests(), store.links(), mail, operations, transactions);
  }

  public ChangeDataRequests change() {
    return new ChangeDataRequestsService(store.requests(), transitions(), transactions);
  }

  public LinkDataRequests link() {
    return new LinkDataRequestsService(store.requests(), store.links(), transactions);
  }

  /** How requests go from status to status, whoever moves them. */
  public RequestTransitions transitions() {
    return new RequestTransitions(store.requests(), events);
  }
}
