package io.blotter.application.mail.port;

import io.blotter.application.mail.port.MailQueue.Queued;

/** Hands a letter over to whatever carries it. */
public interface Mailer {
  /**
   * Opens a connection for any number of letters. Refuses as unavailable, saying why, where nothing
   * can be sent for the moment.
   */
  Connection connect();

  /** Takes one letter after the other. */
  interface Connection extends AutoCloseable {
    Outcome deliver(Queued letter);

    @Override
    default void close() {}
  }

  /** How it went. Errors hold neither the letter's text nor a password. */
  sealed interface Outcome {
    /** The letter was accepted. */
    record Accepted() implements Outcome {}

    /** The letter was not accepted; it may be later. */
    record Deferred(String error) implements Outcome {}

    /** The letter will never be accepted for this recipient. */
    record Refused(String error) implements Outcome {}

    /** Nothing can be sent for the moment, neither this letter nor another. */
    record Unreachable(String error) implements Outcome {}
  }
}
