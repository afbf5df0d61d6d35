package io.blotter.application.account.port;

import io.blotter.domain.account.Capacity;
import io.blotter.domain.account.Email;
import io.blotter.domain.account.OneTimeSecret;
import io.blotter.domain.account.UserId;
import java.util.Optional;
import java.util.Set;

/** Sign-ups whose address is not confirmed yet. */
public interface PendingUsers {
  /** Refuses an address that has signed up already. */
  void add(Email email, String digest, Set<Capacity> capacities, OneTimeSecret secret);

  /**
   * Adds a secret to those of a sign-up.
   *
   * @return the address as it was signed up with; nothing when nobody did with this one
   */
  Optional<Email> renew(Email email, OneTimeSecret secret);

  /**
   * Makes the password and the capacities of a sign-up not count, because nobody knows whether its
   * maker or somebody else reads the mail of this address.
   */
  void withdrawPassword(Email email);

  /** The digest of the password that somebody signed up with, while it counts. */
  Optional<String> digest(Email email);

  /**
   * Makes a user of a sign-up, once. Nothing when no sign-up has this address and secret; refuses
   * an address that got an account in another way meanwhile.
   */
  Optional<Confirmed> confirm(Email email, OneTimeSecret secret);

  /** The user that a sign-up became. */
  record Confirmed(UserId user, boolean hasPassword) {}
}
