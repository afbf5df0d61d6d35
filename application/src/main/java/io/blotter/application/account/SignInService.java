package io.blotter.application.account;

import io.blotter.domain.account.Caller;
import io.blotter.domain.shared.NetworkAddress;

final class SignInService implements SignIn {
  private final Credentials credentials;
  private final TokenPairs pairs;

  SignInService(Credentials credentials, TokenPairs pairs) {
    this.credentials = credentials;
    this.pairs = pairs;
  }

  @Override
  public TokenPair withPassword(String email, String password, NetworkAddress address) {
    return pairs.open(credentials.check(email, password, address));
  }

  @Override
  public TokenPair renew(String refreshToken) {
    return pairs.renew(refreshToken);
  }

  @Override
  public void signOut(Caller.SignedIn caller) {
    var session = caller.session();
    if (session != null) {
      pairs.end(caller.user(), session);
    }
  }
}
