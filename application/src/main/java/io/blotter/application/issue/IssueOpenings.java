package io.blotter.application.issue;

import io.blotter.application.issue.SynchronizeIssues.Opened;
import io.blotter.application.issue.port.IssueMonitor;
import io.blotter.application.issue.port.IssueTracker;
import io.blotter.application.issue.port.IssueTracker.Board;
import io.blotter.application.issue.port.IssueTracker.Issue;
import io.blotter.application.issue.port.RequestIssues;
import io.blotter.application.issue.port.RequestIssues.Attempt;
import io.blotter.application.issue.port.RequestIssues.Waiting;
import io.blotter.domain.shared.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Opens an issue for each request that is ready and has none. Each is noted before it is put on the
 * board, and what an earlier run left half done is completed.
 *
 * @param site the web client's address, without a slash at the end
 */
record IssueOpenings(
    RequestIssues book,
    IssueTracker tracker,
    IssueMonitor monitor,
    String site,
    InstantSource clock) {
  /** Longer than all the waits for GitHub that one request can take. */
  private static final Duration HOLD = Duration.ofMinutes(5);

  /** By how much our clock and GitHub's may differ. */
  private static final Duration DOUBT = Duration.ofHours(1);

  List<Opened> open() {
    var waiting = book.waiting();
    if (waiting.isEmpty()) {
      return List.of();
    }
    var board = tracker.board();
    return waiting.stream()
        .filter(request -> isOpenable(request, board))
        .flatMap(request -> open(request, board).stream())
        .toList();
  }

  private boolean isOpenable(Waiting request, Board board) {
    var draft = IssueDraft.of(request, "");
    var known =
        board.statuses().containsKey(request.status().label())
            && board.labels().keySet().containsAll(draft.labels());
    if (!known) {
      monitor.skipped(request.request(), "has a status or a record type that GitHub lacks");
    }
    return known;
  }

  private Optional<Opened> open(Waiting request, Board board) {
    var now = now();
    return book.begin(request.request(), now, now.plus(HOLD))
        .flatMap(attempt -> {
          try {
            return opened(request, board, attempt);
          } catch (Refusal.Unavailable away) {
            book.release(request.request(), now());
            throw away;
          }
        });
  }

  private Optional<Opened> opened(Waiting request, Board board, Attempt attempt) {
    var found = issue(request, board, attempt);
    var stored =
        request.issue() != null
            || found.filter(issue -> book.store(request.request(), issue)).isPresent();
    if (found.isEmpty() || !stored) {
      monitor.skipped(request.request(), "has an issue that GitHub does not take or no longer has");
      book.finish(request.request());
      return Optional.empty();
    }
    if (tracker.place(board, found.get(), request.status())) {
      book.finish(request.request());
    } else {
      monitor.skipped(request.request(), "has an issue that the board does not take");
      book.release(request.request(), now());
    }
    return found
        .filter(issue -> request.issue() == null)
        .map(issue -> new Opened(request.request(), issue.url()));
  }

  /** After an attempt whose end nobody knows GitHub is asked first. */
  private Optional<Issue> issue(Waiting request, Board board, Attempt attempt) {
    if (request.issue() != null) {
      return tracker.issue(request.issue());
    }
    var ending = "<!-- " + site + "/data-request/" + request.request().value() + " -->";
    var earlier =
        attempt.first()
            ? Optional.<Issue>empty()
            : tracker.find(ending, attempt.begun().minus(DOUBT));
    return earlier.or(() -> tracker.open(board, IssueDraft.of(request, ending)));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
