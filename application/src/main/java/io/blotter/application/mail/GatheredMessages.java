package io.blotter.application.mail;

import io.blotter.application.mail.port.MailQueue.Addressed;
import io.blotter.application.mail.port.MailTemplates.Written;

/** Puts several letters to one recipient into one, in plain text. */
final class GatheredMessages {
  private static final String SUBJECT = "Several messages at once";
  private static final String BEGIN = "These came so fast that they are in one letter.\n";

  private GatheredMessages() {}

  /** A letter that others may join. */
  static Addressed first(Addressed letter) {
    return with(letter, BEGIN + part(letter));
  }

  /** What is added to it. */
  static Addressed next(Addressed letter) {
    return with(letter, part(letter));
  }

  private static String part(Addressed letter) {
    var replyTo = letter.replyTo();
    var answer = replyTo == null ? "" : "\nAnswers to: " + replyTo.address();
    return "\n-- "
        + letter.letter().subject()
        + answer
        + "\n\n"
        + letter.letter().text().strip()
        + "\n";
  }

  private static Addressed with(Addressed letter, String text) {
    return new Addressed(
        letter.messageId(),
        letter.to(),
        null,
        letter.priority(),
        letter.unsubscribe(),
        new Written(SUBJECT, text, null));
  }
}
