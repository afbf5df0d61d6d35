package io.blotter.application.account;

import io.blotter.application.account.port.AccessTokens;
import io.blotter.domain.account.ApiKey;
import io.blotter.domain.account.Caller;
import io.blotter.domain.shared.Refusal;
import java.util.HashSet;

final class IdentifyCallersService implements IdentifyCallers {
  private final KeyOwners keys;
  private final AccessTokens tokens;
  private final SessionStatusCache sessions;

  IdentifyCallersService(KeyOwners keys, AccessTokens tokens, SessionStatusCache sessions) {
    this.keys = keys;
    this.tokens = tokens;
    this.sessions = sessions;
  }

  @Override
  public Caller byKeyOrToken(String proof) {
    return proof.indexOf('.') >= 0
        ? byToken(proof)
        : new Caller.KeyHolder(keys.owner(new ApiKey(proof)));
  }

  @Override
  public Caller.SignedIn byToken(String token) {
    var content = TokenErrors.ofCalling(tokens.verify(token));
    var user = content.user();
    var standing = sessions.of(new SessionStatusCache.Bearer(user.user(), user.session()));
    if (!standing.sessionOpen()
        || (user.session() == null && standing.outlives(content.issuedAt()))) {
      throw new Refusal.Unauthenticated("Token is invalid");
    }
    var permissions = new HashSet<>(user.permissions());
    permissions.retainAll(standing.permissions());
    return new Caller.SignedIn(user.user(), user.email(), permissions, user.session());
  }
}
