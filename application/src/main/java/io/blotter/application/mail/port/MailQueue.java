package io.blotter.application.mail.port;

import io.blotter.application.mail.port.Stationery.Written;
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
   * @param attempt which try this is; the first is 1
   */
  record Queued(
      String messageId,
      String recipient,
      @Nullable String replyTo,
      String subject,
      String text,
      @Nullable String html,
      int attempt) {}

  /** A letter in words, whom it is for, and where an answer goes. */
  record Addressed(String messageId, Email to, @Nullable Email replyTo, Written letter) {}

  /** Adds letters at the end of those that were not tried yet; none whose Message-ID is known. */
  void add(List<Addressed> letters, Instant now);

  /** Takes the letter that is due the longest. It is due again at {@code until}. */
  Optional<Queued> take(Instant now, Instant until);

  /** Marks a letter as sent and drops its text, which may hold a secret link. */
  void sent(Queued letter, Instant now);

  void tryAgain(Queued letter, Instant due, String error);

  /** Lets all letters wait, in their order, as if this one had not been tried. */
  void hold(Queued letter, Instant until, String error);

  /** Gives a letter up until an operator looks at it. */
  void park(Queued letter, Instant now, String error);

  /** Forgets letters that were sent before {@code limit}; returns how many. */
  int forget(Instant limit);
}
