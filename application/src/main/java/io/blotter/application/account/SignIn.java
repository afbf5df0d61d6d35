package io.blotter.application.account;

import io.blotter.domain.account.Caller;
import io.blotter.domain.shared.NetworkAddress;

/** Opening, renewing and ending sessions. */
public interface SignIn {
  /**
   * Opens a session with a password.
   *
   * @param address where the call comes from; failures are counted for it and for the account
   */
  TokenPair withPassword(String email, String password, NetworkAddress address);

  /**
   * Renews a session. A refresh token that another one replaced is good for ninety seconds more,
   * for a second browser tab may hold it; after that it ends its session, for then two parties have
   * it.
   */
  TokenPair renew(String refreshToken);

  /** Ends the session that the caller's token comes from. */
  void signOut(Caller.SignedIn caller);
}
