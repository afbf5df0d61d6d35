package io.blotter.application.account;

import io.blotter.application.account.port.LetterTokens;
import io.blotter.application.account.port.LetterTokens.Resetting;
import io.blotter.application.account.port.ResetTokens;
import io.blotter.domain.account.Email;
import io.blotter.domain.shared.Refusal;
import java.time.Instant;
import java.util.function.Consumer;

public final class ResetPasswordsService implements ResetPasswords {
  private final ResetTokens leaves;
  private final Letters letters;
  private final NewPasswords passwords;
  private final PasswordChanges changes;
  private final Consumer<Runnable> later;

  /**
   * @param later runs work soon, in a transaction of its own
   */
  public ResetPasswordsService(
      ResetTokens leaves,
      Letters letters,
      NewPasswords passwords,
      PasswordChanges changes,
      Consumer<Runnable> later) {
    this.leaves = leaves;
    this.letters = letters;
    this.passwords = passwords;
    this.changes = changes;
    this.later = later;
  }

  @Override
  public void forgotten(Email email) {
    later.accept(() -> {
      var secret = letters.secret();
      leaves.add(email, secret).ifPresent(user -> letters.sendReset(user, email, secret));
    });
  }

  @Override
  public void check(String resetToken) {
    requireOpen(letters.readReset(resetToken));
  }

  @Override
  public void reset(String resetToken, String password) {
    var proof = letters.readReset(resetToken);
    requireOpen(proof);
    var digest = passwords.digest("password", password, proof.email());
    changes.setByLeave(proof.user(), proof.secret(), digest);
  }

  private void requireOpen(Resetting proof) {
    var leave =
        leaves.find(proof.secret()).orElseThrow(() -> new Refusal.Invalid("Token not found."));
    if (letters.now().isAfter(end(leave.at()))) {
      leaves.remove(proof.secret());
      throw new Refusal.Invalid("Token is expired.");
    }
    if (!leave.user().equals(proof.user())) {
      throw new Refusal.Invalid("Invalid token.");
    }
  }

  private static Instant end(Instant begin) {
    return begin.plus(LetterTokens.RESETTING_GOOD_FOR);
  }
}
