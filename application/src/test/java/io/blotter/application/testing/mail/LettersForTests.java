package io.blotter.application.testing.mail;

import io.blotter.application.mail.Priority;
import io.blotter.application.mail.port.MailQueue.Addressed;
import io.blotter.application.mail.port.MailTemplates.Written;
import io.blotter.domain.account.Email;

/** Letters that say little. */
public final class LettersForTests {
  private LettersForTests() {}

  /** A letter to Ann whose text is its Message-ID. */
  public static Addressed letter(String messageId, Priority priority) {
    return letter(messageId, "ann@example.org", priority);
  }

  public static Addressed letter(String messageId, String to, Priority priority) {
    return new Addressed(
        messageId,
        new Email(to),
        new Email("desk@example.org"),
        priority,
        "https://pdap.io/end",
        new Written("Subject", messageId, "<p>" + messageId));
  }
}
