package io.blotter.application.account.port;

import io.blotter.domain.account.Email;
import io.blotter.domain.account.OneTimeSecret;
import io.blotter.domain.account.UserId;
import java.time.Duration;

/** Tokens that travel in letters, so that whoever brings one has read the mail of that address. */
public interface EmailTokens {
  Duration CONFIRMING_GOOD_FOR = Duration.ofDays(1);
  Duration RESETTING_GOOD_FOR = Duration.ofMinutes(15);

  String toConfirm(Confirming content);

  String toReset(Resetting content);

  TokenVerdict<Confirming> confirming(String token);

  TokenVerdict<Resetting> resetting(String token);

  /** Proof that {@code email} is read by whoever signed up with it. */
  record Confirming(Email email, OneTimeSecret secret) {}

  /** Leave to choose a new password. */
  record Resetting(UserId user, Email email, OneTimeSecret secret) {}
}
