package io.blotter.application.mail;

import io.blotter.domain.account.Email;

/** What somebody is told by e-mail, before it is put into words. */
public sealed interface Letter {
  Email to();

  /** Whoever signed up with this address follows the link to prove that they read its mail. */
  record ConfirmAddress(Email to, String link) implements Letter {}

  /** Whoever forgot the password follows the link to choose another. */
  record ResetPassword(Email to, String link) implements Letter {}

  /** Whoever runs the registry hears what somebody asks for. */
  record NewDataRequest(Email to, String title, String notes) implements Letter {}
}
