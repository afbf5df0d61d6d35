package io.blotter.application.datarequest;

import io.blotter.application.datarequest.port.DataRequests;
import io.blotter.application.notification.NoteEvents;
import io.blotter.domain.account.Role;
import io.blotter.domain.datarequest.DataRequest;
import io.blotter.domain.datarequest.RequestStatus;
import io.blotter.domain.datarequest.Transition;

/** Moves data requests from status to status, and notes what followers will hear of. */
public final class RequestTransitions {
  private final DataRequests requests;
  private final NoteEvents events;

  public RequestTransitions(DataRequests requests, NoteEvents events) {
    this.requests = requests;
    this.events = events;
  }

  /** Moves a request that is locked. Refuses who may not take this step. */
  public void move(DataRequest request, RequestStatus next, Role mover) {
    var step = new Transition(request.status(), next);
    if (!step.isOpenTo(mover)) {
      throw Refusals.notPermitted();
    }
    if (step.isChange()) {
      requests.move(request.id(), next);
      events.requestReached(request.id(), next);
    }
  }
}
