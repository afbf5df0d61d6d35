package io.blotter.application.mail;

/** Sends letters, soon but not at once: nobody waits for a mail server. */
public interface SendLetters {
  /** Sends the letter if, and only if, the transaction in which this is called is committed. */
  void send(Letter letter);
}
