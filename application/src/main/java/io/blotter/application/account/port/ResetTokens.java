package io.blotter.application.account.port;

import io.blotter.domain.account.Email;
import io.blotter.domain.account.OneTimeSecret;
import io.blotter.domain.account.UserId;
import java.time.Instant;
import java.util.Optional;

/** Open leaves to choose a new password, kept as digests. */
public interface ResetTokens {
  /** Opens a leave for the user with this address, if there is one whom mail can reach. */
  Optional<Reader> add(Email email, OneTimeSecret secret);

  Optional<Opened> find(OneTimeSecret secret);

  void remove(OneTimeSecret secret);

  /** Takes all leaves of this user; says whether the one with this secret was among them. */
  boolean consume(UserId user, OneTimeSecret secret);

  /** Whose leave, and the address as the account has it. */
  record Reader(UserId user, Email email) {}

  /** Whose leave, and since when. */
  record Opened(UserId user, Instant at) {}
}
