package io.blotter.application.mail;

import java.util.List;

/**
 * Sends letters, soon but not at once: nobody waits for a mail server. They are sent if, and only
 * if, the transaction in which this is called is committed.
 */
public interface SendLetters {
  void send(Letter letter);

  /** Sends many at once. One whose Message-ID was used lately is not sent again. */
  void send(List<Identified> letters);

  /**
   * A letter with a Message-ID that follows from what it is about.
   *
   * @param messageId {@code unique@domain}
   */
  record Identified(String messageId, Letter letter) {}
}
