package io.blotter.application.testing.datarequest;

import io.blotter.application.datarequest.NewDataRequest;
import io.blotter.application.datarequest.RequestChange;
import io.blotter.domain.datarequest.IssueNumber;
import io.blotter.domain.datarequest.RequestStatus;
import io.blotter.domain.datarequest.RequestUrgency;
import org.jspecify.annotations.Nullable;

/** Requests and changes that say one thing. */
public final class SimpleRequests {
  private SimpleRequests() {}

  public static NewDataRequest titled(String title) {
    return withStatus(title, null);
  }

  public static NewDataRequest withStatus(String title, @Nullable RequestStatus status) {
    return new NewDataRequest(
        title, "All of them", RequestUrgency.URGENT, null, null, null, status);
  }

  public static RequestChange title(String title) {
    return change(title, null, null, null, null);
  }

  public static RequestChange coverage(String range) {
    return change(null, null, range, null, null);
  }

  public static RequestChange status(RequestStatus status) {
    return change(null, status, null, null, null);
  }

  public static RequestChange internalNotes(String notes) {
    return change(null, null, null, notes, null);
  }

  public static RequestChange issue(long number) {
    return change(null, null, null, null, number);
  }

  private static RequestChange change(
      @Nullable String title,
      @Nullable RequestStatus status,
      @Nullable String coverage,
      @Nullable String internalNotes,
      @Nullable Long issue) {
    return new RequestChange(
        title,
        null,
        null,
        status,
        coverage,
        null,
        null,
        internalNotes,
        null,
        null,
        issue == null ? null : "https://github.com/a/b/issues/" + issue,
        issue == null ? null : new IssueNumber(issue));
  }
}
