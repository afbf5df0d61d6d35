package io.blotter.application.testing.mail;

import static java.util.Objects.requireNonNull;

import io.blotter.application.mail.port.MailQueue;
import io.blotter.application.testing.DatabaseInMemory;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

public final class MailQueueInMemory implements MailQueue {
  private static final int MAX_JOINED_CHARACTERS = 200_000;

  private final Map<String, LetterRow> rows;

  public MailQueueInMemory(DatabaseInMemory database) {
    this.rows = database.table();
  }

  @Override
  public void add(List<Addressed> letters, Instant now) {
    letters.forEach(letter -> addLater(letter, now, Instant.MIN));
  }

  @Override
  public void addLater(Addressed letter, Instant now, Instant due) {
    rows.putIfAbsent(letter.messageId(), LetterRow.added(letter, now, due));
  }

  @Override
  public boolean join(Addressed letter, Instant now) {
    var waiting =
        rows.values().stream()
            .filter(row -> row.isFor(letter) && row.endedAt() == null && row.attempts() == 0)
            .filter(row -> row.dueAt().isAfter(now))
            .filter(row -> row.letter().letter().text().length() < MAX_JOINED_CHARACTERS)
            .map(row -> row.letter().messageId())
            .toList();
    waiting.forEach(id -> change(id, row -> row.joinedBy(letter.letter().text())));
    return !waiting.isEmpty();
  }

  @Override
  public int countSince(Addressed letter, Instant since) {
    return (int)
        rows.values().stream()
            .filter(row -> row.isFor(letter) && row.createdAt().isAfter(since))
            .count();
  }

  @Override
  public boolean anyDue(Instant now) {
    return rows.values().stream().anyMatch(row -> row.isDue(now));
  }

  @Override
  public Optional<Queued> take(Instant now, Instant until) {
    return rows.values().stream()
        .filter(row -> row.isDue(now))
        .min(
            Comparator.comparing((LetterRow row) -> row.letter().priority())
                .thenComparing(LetterRow::dueAt))
        .map(row -> change(row.letter().messageId(), due -> due.taken(now, until)).queued());
  }

  @Override
  public void sent(Queued letter, Instant now) {
    change(letter.messageId(), row -> row.sentAt(now));
  }

  @Override
  public void tryAgain(Queued letter, Instant due, String error) {
    changeIfOurs(letter, row -> row.triedAgainAt(due, error));
  }

  @Override
  public void release(Queued letter) {
    changeIfOurs(letter, LetterRow::released);
  }

  @Override
  public void park(Queued letter, Instant now, String error) {
    changeIfOurs(letter, row -> row.parked(now, error));
  }

  /** The text of a letter that is kept, which is empty for one that was sent. */
  public Optional<String> text(String messageId) {
    return Optional.ofNullable(rows.get(messageId)).map(row -> row.letter().letter().text());
  }

  public Optional<String> error(String messageId) {
    return Optional.ofNullable(rows.get(messageId)).map(LetterRow::error);
  }

  private void changeIfOurs(Queued letter, UnaryOperator<LetterRow> change) {
    change(
        letter.messageId(),
        row -> row.attempts() == letter.attempt() && !row.sent() ? change.apply(row) : row);
  }

  private LetterRow change(String messageId, UnaryOperator<LetterRow> change) {
    return rows.compute(messageId, (_, row) -> change.apply(requireNonNull(row)));
  }
}
