package io.blotter.application.datarequest;

import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.shared.Refusal;

/** What several services of this slice say no with. */
final class Refusals {
  private Refusals() {}

  static Refusal notFound(DataRequestId id) {
    return noEntry("'id': " + id.value());
  }

  static Refusal noEntry(String keys) {
    return new Refusal.NotFound("Entry for {" + keys + "} not found.");
  }

  static Refusal notPermitted() {
    return new Refusal.Forbidden("User does not have permission to perform this action.");
  }
}
