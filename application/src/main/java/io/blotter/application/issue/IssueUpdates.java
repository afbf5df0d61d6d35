package io.blotter.application.issue;

import io.blotter.application.datarequest.RequestTransitions;
import io.blotter.application.issue.port.IssueMonitor;
import io.blotter.application.issue.port.IssueTracker;
import io.blotter.application.issue.port.IssueTracker.Card;
import io.blotter.application.issue.port.RequestIssues;
import io.blotter.application.issue.port.RequestIssues.Tracked;
import io.blotter.application.shared.port.Transactions;
import io.blotter.domain.account.Role;
import io.blotter.domain.datarequest.DataRequest;
import io.blotter.domain.datarequest.DataRequestId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes over what the board says of requests. The board is right. */
record IssueUpdates(
    RequestIssues book,
    IssueTracker tracker,
    IssueMonitor monitor,
    RequestTransitions requestTransitions,
    Transactions transactions) {
  /** The book is read before the board, so that an issue that it knows is on the board by then. */
  int take() {
    var tracked = book.tracked();
    var cards = cards();
    return Math.toIntExact(
        tracked.stream().filter(request -> take(request, cards.get(request.issue()))).count());
  }

  private Map<Long, Card> cards() {
    var cards = new HashMap<Long, Card>();
    for (var card : tracker.cards()) {
      if (card.number() == null) {
        monitor.skipped(card.title(), "is a draft");
      } else {
        cards.put(card.number(), card);
      }
    }
    return cards;
  }

  private boolean take(Tracked request, @Nullable Card card) {
    return switch (BoardState.of(card)) {
      case BoardState.Unclear(var reason) -> {
        monitor.skipped(request.request(), reason);
        yield false;
      }
      case BoardState.Clear state when state.isThatOf(request) -> false;
      case BoardState.Clear state ->
          transactions.atomically(() -> update(request.request(), state));
    };
  }

  private boolean update(DataRequestId request, BoardState.Clear state) {
    var now = book.lock(request).filter(current -> !state.isThatOf(current));
    now.ifPresent(current -> {
      book.describe(request, state.recordTypes());
      requestTransitions.move(
          new DataRequest(request, null, current.status()), state.status(), Role.NOBODY);
    });
    return now.isPresent();
  }
}
