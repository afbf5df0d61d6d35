package io.blotter.application.mail;

/** Hands queued letters to the mail server, and forgets them in time. */
public interface DeliverMail {
  /**
   * Delivers the letters that are due, the oldest first, up to a number that takes a moment.
   *
   * @return how many were delivered
   */
  int deliverDue();
}
