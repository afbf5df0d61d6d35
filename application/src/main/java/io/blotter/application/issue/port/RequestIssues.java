package io.blotter.application.issue.port;

import io.blotter.application.issue.port.IssueTracker.Issue;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datarequest.IssueNumber;
import io.blotter.domain.datarequest.RequestStatus;
import io.blotter.domain.taxonomy.RecordType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which issue each request has, and which are being opened. */
public interface RequestIssues {
  /** A request with its issue. */
  record Tracked(
      DataRequestId request, long issue, RequestStatus status, Set<RecordType> recordTypes) {}

  /**
   * A request whose issue is to be opened or, where it is known, to be put on the board.
   *
   * @param places full names
   */
  record Waiting(
      DataRequestId request,
      String title,
      @Nullable String submissionNotes,
      @Nullable String dataRequirements,
      RequestStatus status,
      List<RecordType> recordTypes,
      List<String> places,
      @Nullable IssueNumber issue) {}

  /**
   * The opening of an issue.
   *
   * @param begun when it was begun first
   * @param first whether this is that time
   */
  record Attempt(Instant begun, boolean first) {}

  /** Requests that are not archived and whose issue is on the board, for all we know. */
  List<Tracked> tracked();

  /** The same of one request, kept from others who change it until the transaction ends. */
  Optional<Tracked> lock(DataRequestId request);

  /** Says which record types a request asks for. */
  void describe(DataRequestId request, Set<RecordType> recordTypes);

  /** Requests that are ready and have no issue, and those whose issue did not get on the board. */
  List<Waiting> waiting();

  /**
   * Keeps other runs from opening an issue for this request until {@code until}, or until {@link
   * #release} or {@link #finish}.
   *
   * @return empty when another run is at it or was faster
   */
  Optional<Attempt> begin(DataRequestId request, Instant now, Instant until);

  /** Notes the issue; false when the request is gone or has got another meanwhile. */
  boolean store(DataRequestId request, Issue issue);

  /** Lets the next run try again. */
  void release(DataRequestId request, Instant now);

  void finish(DataRequestId request);
}
