package io.blotter.application.issue;

import io.blotter.application.issue.port.IssueTracker.Card;
import io.blotter.application.issue.port.RequestIssues.Tracked;
import io.blotter.domain.datarequest.RequestStatus;
import io.blotter.domain.shared.Labelled;
import io.blotter.domain.taxonomy.RecordType;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a card says of its request. */
sealed interface BoardState {
  /** Before the name of a record type, in a label. */
  String RECORD_TYPE = "RT-";

  /** Everything is said. */
  record Clear(RequestStatus status, Set<RecordType> recordTypes) implements BoardState {
    boolean isThatOf(Tracked request) {
      return status == request.status() && recordTypes.equals(request.recordTypes());
    }
  }

  /** Something is missing or makes no sense. */
  record Unclear(String reason) implements BoardState {}

  static BoardState of(@Nullable Card card) {
    if (card == null) {
      return new Unclear("has an issue that is not on the board");
    }
    if (card.status() == null) {
      return new Unclear("has no status on the board");
    }
    var status = Labelled.ofAnyCase(RequestStatus.class, card.status());
    if (status.isEmpty()) {
      return new Unclear("has a status on the board that is none: " + card.status());
    }
    var types = EnumSet.noneOf(RecordType.class);
    for (var label : card.labels()) {
      if (label.regionMatches(true, 0, RECORD_TYPE, 0, RECORD_TYPE.length())) {
        var type =
            Labelled.ofAnyCase(RecordType.class, label.substring(RECORD_TYPE.length()).strip());
        if (type.isEmpty()) {
          return new Unclear("has a label that names no record type: " + label);
        }
        types.add(type.get());
      }
    }
    return new Clear(status.get(), types);
  }
}
