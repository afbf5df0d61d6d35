package io.blotter.application.testing.mail;

import io.blotter.application.mail.port.MailQueue.Addressed;
import io.blotter.application.mail.port.MailQueue.Queued;
import io.blotter.application.mail.port.MailTemplates.Written;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter in the queue.
 *
 * @param endedAt when it was sent or given up; null while it waits
 */
record LetterRow(
    Addressed letter,
    Instant createdAt,
    Instant dueAt,
    int attempts,
    @Nullable Instant firstTriedAt,
    @Nullable String error,
    @Nullable Instant endedAt,
    boolean sent) {
  static LetterRow added(Addressed letter, Instant now, Instant due) {
    return new LetterRow(letter, now, due, 0, null, null, null, false);
  }

  boolean isFor(Addressed other) {
    return letter.to().address().equalsIgnoreCase(other.to().address())
        && letter.priority() == other.priority();
  }

  boolean isDue(Instant now) {
    return endedAt == null && !dueAt.isAfter(now);
  }

  LetterRow taken(Instant now, Instant until) {
    var first = firstTriedAt == null ? now : firstTriedAt;
    return new LetterRow(letter, createdAt, until, attempts + 1, first, error, null, false);
  }

  LetterRow triedAgainAt(Instant due, String why) {
    return new LetterRow(letter, createdAt, due, attempts, firstTriedAt, why, endedAt, sent);
  }

  LetterRow released() {
    var first = attempts > 1 ? firstTriedAt : null;
    return new LetterRow(letter, createdAt, Instant.MIN, attempts - 1, first, error, endedAt, sent);
  }

  LetterRow parked(Instant now, String why) {
    return new LetterRow(letter, createdAt, dueAt, attempts, firstTriedAt, why, now, false);
  }

  LetterRow sentAt(Instant now) {
    return new LetterRow(withText(""), createdAt, dueAt, attempts, firstTriedAt, error, now, true);
  }

  LetterRow joinedBy(String text) {
    return new LetterRow(
        withText(letter.letter().text() + text),
        createdAt,
        dueAt,
        attempts,
        firstTriedAt,
        error,
        endedAt,
        sent);
  }

  Queued queued() {
    var replyTo = letter.replyTo();
    return new Queued(
        letter.messageId(),
        letter.to().address(),
        replyTo == null ? null : replyTo.address(),
        letter.letter().subject(),
        letter.letter().text(),
        letter.letter().html(),
        letter.unsubscribe(),
        attempts,
        firstTriedAt == null ? createdAt : firstTriedAt);
  }

  private Addressed withText(String text) {
    return new Addressed(
        letter.messageId(),
        letter.to(),
        letter.replyTo(),
        letter.priority(),
        letter.unsubscribe(),
        new Written(
            letter.letter().subject(), text, text.isEmpty() ? null : letter.letter().html()));
  }
}
