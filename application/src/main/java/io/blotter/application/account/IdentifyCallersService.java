package io.blotter.application.account;

import io.blotter.application.account.port.AccessTokens;
import io.blotter.application.account.port.ApiKeys;
import io.blotter.application.shared.Memory;
import io.blotter.domain.account.ApiKey;
import io.blotter.domain.account.Caller;
import io.blotter.domain.account.UserId;
import io.blotter.domain.shared.Refusal;

public final class IdentifyCallersService implements IdentifyCallers {
  private final ApiKeys keys;
  private final AccessTokens tokens;
  private final Memory<ApiKey, UserId> owners;

  public IdentifyCallersService(ApiKeys keys, AccessTokens tokens, Memory<ApiKey, UserId> owners) {
    this.keys = keys;
    this.tokens = tokens;
    this.owners = owners;
  }

  @Override
  public Caller byKeyOrToken(String proof) {
    return proof.indexOf('.') >= 0
        ? byToken(proof)
        : new Caller.KeyHolder(owner(new ApiKey(proof)));
  }

  @Override
  public Caller byToken(String token) {
    return switch (tokens.verify(token)) {
      case AccessTokens.Verdict.Valid(Caller.SignedIn user) -> user;
      case AccessTokens.Verdict.Malformed() -> throw new Refusal.Invalid("Token is invalid");
      case AccessTokens.Verdict.Forged() -> throw new Refusal.Unauthenticated("Token is invalid");
      case AccessTokens.Verdict.Expired() -> throw new Refusal.Unauthenticated("Token has expired");
      case AccessTokens.Verdict.OfAnotherKind(String purpose) ->
          throw new Refusal.Invalid(
              "Invalid JWT Purpose: JWTPurpose."
                  + purpose
                  + " != JWTPurpose.STANDARD_ACCESS_TOKEN");
    };
  }

  private UserId owner(ApiKey key) {
    return owners.recall(key).orElseGet(() -> lookUp(key));
  }

  private UserId lookUp(ApiKey key) {
    var version = owners.version();
    var owner = keys.owner(key).orElseThrow(() -> new Refusal.Invalid("Token is invalid"));
    owners.remember(version, key, owner);
    return owner;
  }
}
