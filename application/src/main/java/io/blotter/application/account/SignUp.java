package io.blotter.application.account;

import io.blotter.domain.account.Capacity;
import io.blotter.domain.account.Email;
import java.util.Set;

/** Becoming a user: an address, a password, and a letter that proves the address. */
public interface SignUp {
  /** Keeps the sign-up and sends the letter. Refuses an address that is known already. */
  void signUp(Email email, String password, Set<Capacity> capacities);

  /** Sends another letter; the link of the former one stops working. */
  void resend(Email email);

  /** Makes a user of whoever brings the token of the letter, and signs them in. */
  TokenPair confirm(String token);
}
