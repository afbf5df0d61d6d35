package io.blotter.application.account;

import io.blotter.domain.account.Caller;

/** Finds out who calls, from the proof that a request carries. */
public interface IdentifyCallers {
  /** The owner of an API key, or the user of an access token, whichever {@code proof} is. */
  Caller byKeyOrToken(String proof);

  /**
   * The user of an access token. Refuses an API key, and a token that is broken, expired or of
   * another kind.
   */
  Caller.SignedIn byToken(String token);
}
