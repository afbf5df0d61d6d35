package io.blotter.application.account;

import io.blotter.application.account.port.EmailTokens;
import io.blotter.application.mail.Message;
import io.blotter.application.mail.SendMail;
import io.blotter.domain.account.Email;
import io.blotter.domain.account.OneTimeSecret;
import io.blotter.domain.account.UserId;
import java.time.Instant;

/** Letters that carry a token, and the tokens that come back. */
final class AccountEmails {
  private final EmailTokens tokens;
  private final SendMail post;
  private final ClockAndRandom clockAndRandom;
  private final String site;

  /** Letters whose links lead to pages of {@code site}, such as {@code https://pdap.io}. */
  AccountEmails(EmailTokens tokens, SendMail post, ClockAndRandom clockAndRandom, String site) {
    this.tokens = tokens;
    this.post = post;
    this.clockAndRandom = clockAndRandom;
    this.site = site;
  }

  Instant now() {
    return clockAndRandom.now();
  }

  OneTimeSecret secret() {
    return clockAndRandom.secret();
  }

  void sendConfirmation(Email email, OneTimeSecret secret) {
    var token = tokens.toConfirm(new EmailTokens.Confirming(email, secret));
    post.send(new Message.ConfirmAddress(email, site + "/validate/email?token=" + token));
  }

  void sendReset(UserId user, Email email, OneTimeSecret secret) {
    var token = tokens.toReset(new EmailTokens.Resetting(user, email, secret));
    post.send(new Message.ResetPassword(email, site + "/reset-password?token=" + token));
  }

  EmailTokens.Confirming readConfirmation(String token) {
    return TokenErrors.ofLetter(tokens.confirming(token), "VALIDATE_EMAIL");
  }

  EmailTokens.Resetting readReset(String token) {
    return TokenErrors.ofLetter(tokens.resetting(token), "PASSWORD_RESET");
  }
}
