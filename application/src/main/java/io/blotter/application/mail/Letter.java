package io.blotter.application.mail;

import io.blotter.domain.account.Email;
import org.jspecify.annotations.Nullable;

/** What somebody is told by e-mail, before it is put into words. */
public sealed interface Letter {
  Email to();

  /** Where an answer goes; null where nobody waits for one. */
  default @Nullable Email replyTo() {
    return null;
  }

  /** Whoever signed up with this address follows the link to prove that they read its mail. */
  record ConfirmAddress(Email to, String link) implements Letter {}

  /** Whoever forgot the password follows the link to choose another. */
  record ResetPassword(Email to, String link) implements Letter {}

  /**
   * Those who run the registry read what somebody sent by the contact form.
   *
   * @param type what it is about
   * @param sender what the sender gave for an address, where that is none to reply to
   */
  record ContactForm(
      Email to, String type, String message, @Nullable Email replyTo, @Nullable String sender)
      implements Letter {}
}
