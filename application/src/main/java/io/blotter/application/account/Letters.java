package io.blotter.application.account;

import io.blotter.application.account.port.LetterTokens;
import io.blotter.application.mail.Letter;
import io.blotter.application.mail.SendLetters;
import io.blotter.domain.account.Email;
import io.blotter.domain.account.OneTimeSecret;
import io.blotter.domain.account.UserId;
import java.time.Instant;

/** Letters that carry a token, and the tokens that come back. */
public final class Letters {
  private final LetterTokens tokens;
  private final SendLetters post;
  private final TimeAndChance fresh;
  private final String site;

  /** Letters whose links lead to pages of {@code site}, such as {@code https://pdap.io}. */
  public Letters(LetterTokens tokens, SendLetters post, TimeAndChance fresh, String site) {
    this.tokens = tokens;
    this.post = post;
    this.fresh = fresh;
    this.site = site;
  }

  Instant now() {
    return fresh.now();
  }

  OneTimeSecret secret() {
    return fresh.secret();
  }

  void sendConfirmation(Email email, OneTimeSecret secret) {
    var token = tokens.toConfirm(new LetterTokens.Confirming(email, secret));
    post.send(new Letter.ConfirmAddress(email, site + "/validate/email?token=" + token));
  }

  void sendReset(UserId user, Email email, OneTimeSecret secret) {
    var token = tokens.toReset(new LetterTokens.Resetting(user, email, secret));
    post.send(new Letter.ResetPassword(email, site + "/reset-password?token=" + token));
  }

  LetterTokens.Confirming readConfirmation(String token) {
    return Proofs.ofLetter(tokens.confirming(token), "VALIDATE_EMAIL");
  }

  LetterTokens.Resetting readReset(String token) {
    return Proofs.ofLetter(tokens.resetting(token), "PASSWORD_RESET");
  }
}
