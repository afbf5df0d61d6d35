package io.blotter.application.account.port;

import io.blotter.domain.account.Email;
import io.blotter.domain.account.OneTimeSecret;
import io.blotter.domain.account.UserId;
import java.time.Instant;
import java.util.Optional;

/** Open tokens to choose a new password with, kept as digests. */
public interface ResetTokens {
  /** Opens a token for the user with this address, if there is one whom mail can reach. */
  Optional<Reader> add(Email email, OneTimeSecret secret);

  Optional<Opened> find(OneTimeSecret secret);

  void remove(OneTimeSecret secret);

  /** Takes all tokens of this user; says whether the one with this secret was among them. */
  boolean consume(UserId user, OneTimeSecret secret);

  /** Whose token, and the address as the account has it. */
  record Reader(UserId user, Email email) {}

  /** Whose token, and since when. */
  record Opened(UserId user, Instant at) {}
}
