package io.blotter.application.issue.port;

import io.blotter.domain.datarequest.IssueNumber;
import io.blotter.domain.datarequest.RequestStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * GitHub's repository of issues and the board (the project) they are on. Every call refuses as
 * unavailable when GitHub does not answer in time, or not what it should.
 */
public interface IssueTracker {
  /**
   * What lies on the board: an issue of the repository, or a draft.
   *
   * @param number null for a draft
   * @param status as the board calls it; null for none
   */
  record Card(String title, @Nullable Long number, @Nullable String status, List<String> labels) {}

  /**
   * What issues can be given, by name in letters of either case; everything else is as GitHub
   * identifies it.
   */
  record Board(
      String repository,
      String project,
      String statusField,
      Map<String, String> statuses,
      Map<String, String> labels) {}

  /**
   * An issue.
   *
   * @param id as GitHub identifies it
   */
  record Issue(String id, long number, String url) {}

  List<Card> cards();

  Board board();

  /** The issue of this number, if it is still there. */
  Optional<Issue> issue(IssueNumber number);

  /** An issue that this registry opened not before {@code since}, whose text ends so. */
  Optional<Issue> find(String ending, Instant since);

  /** Opens an issue; empty when GitHub takes offence at this one. */
  Optional<Issue> open(Board board, NewIssue issue);

  /**
   * Puts the issue on the board, if it is not there, and gives it this status; false when GitHub
   * does not take this one.
   */
  boolean place(Board board, Issue issue, RequestStatus status);
}
