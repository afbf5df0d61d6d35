package io.blotter.application.account;

import io.blotter.domain.account.Capacity;
import io.blotter.domain.account.Email;
import java.util.Set;

/** Becoming a user: an address, a password, and a letter that proves the address. */
public interface SignUp {
  /**
   * Keeps the sign-up and sends the letter. Refuses an address that is known already; where it has
   * signed up with another password, neither counts, and the account begins with a reset.
   */
  void signUp(Email email, String password, Set<Capacity> capacities);

  /** Sends another letter; the links of the former ones stay good as long as they said. */
  void resend(Email email);

  /**
   * Makes a user of whoever brings the token of the letter, and signs them in. Where no password
   * counts, a letter to choose one follows.
   */
  TokenPair confirm(String token);
}
