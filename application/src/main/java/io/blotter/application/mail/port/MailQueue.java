package io.blotter.application.mail.port;

import io.blotter.application.mail.Priority;
import io.blotter.application.mail.port.MailTemplates.Written;
import io.blotter.domain.account.Email;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Letters that wait to be sent. Adding joins the caller's transaction. */
public interface MailQueue {
  /**
   * A letter that this server alone tries to send.
   *
   * @param messageId stays the same at every try
   * @param replyTo where an answer goes; null for the sender
   * @param unsubscribe where a mail program ends what brings such letters; null for nowhere
   * @param attempt which try this is; the first is 1
   * @param firstTriedAt when the first try was made
   */
  record Queued(
      String messageId,
      String recipient,
      @Nullable String replyTo,
      String subject,
      String text,
      @Nullable String html,
      @Nullable String unsubscribe,
      int attempt,
      Instant firstTriedAt) {}

  /** A letter in words, whom it is for, and where an answer goes. */
  record Addressed(
      String messageId,
      Email to,
      @Nullable Email replyTo,
      Priority priority,
      @Nullable String unsubscribe,
      Written letter) {}

  /** Adds letters, to be sent at once; none whose Message-ID is known. */
  void add(List<Addressed> letters, Instant now);

  /** Adds a letter that waits until {@code due} for others to join it. */
  void addLater(Addressed letter, Instant now, Instant due);

  /** Adds to a letter to the same recipient that waits for that, if there is one. */
  boolean join(Addressed letter, Instant now);

  /**
   * How many letters of this priority were added for the recipient after {@code since}. Until the
   * transaction ends nobody else counts those of the same recipient.
   */
  int countSince(Addressed letter, Instant since);

  boolean anyDue(Instant now);

  /** Takes the first letter that is due, by priority. It is due again at {@code until}. */
  Optional<Queued> take(Instant now, Instant until);

  /** Marks a letter as sent and drops its text, which may hold a secret link. */
  void sent(Queued letter, Instant now);

  void tryAgain(Queued letter, Instant due, String error);

  /** Puts a letter back as if it had not been tried. */
  void release(Queued letter);

  /** Gives a letter up until an operator looks at it. */
  void park(Queued letter, Instant now, String error);
}
