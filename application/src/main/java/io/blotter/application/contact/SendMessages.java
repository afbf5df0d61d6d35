package io.blotter.application.contact;

/** Writing to those who run the registry. */
public interface SendMessages {
  /** Sends the message by e-mail, soon but not at once. */
  void send(ContactMessage message);
}
