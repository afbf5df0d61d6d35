package io.blotter.application.account;

import io.blotter.application.account.port.AccessTokens;
import io.blotter.application.account.port.Accounts;
import io.blotter.application.account.port.Accounts.Standing;
import io.blotter.application.account.port.ApiKeys;
import io.blotter.application.shared.Memory;
import io.blotter.domain.account.ApiKey;
import io.blotter.domain.account.Caller;
import io.blotter.domain.account.SessionId;
import io.blotter.domain.account.UserId;
import io.blotter.domain.shared.Refusal;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;

public final class IdentifyCallersService implements IdentifyCallers {
  private final ApiKeys keys;
  private final AccessTokens tokens;
  private final Accounts accounts;
  private final Memory<ApiKey, UserId> owners;
  private final Memory<Bearer, Standing> standings;

  public IdentifyCallersService(
      ApiKeys keys,
      AccessTokens tokens,
      Accounts accounts,
      Memory<ApiKey, UserId> owners,
      Memory<Bearer, Standing> standings) {
    this.keys = keys;
    this.tokens = tokens;
    this.accounts = accounts;
    this.owners = owners;
    this.standings = standings;
  }

  /** Whom a token names, and the session it comes from. */
  public record Bearer(UserId user, @Nullable SessionId session) {}

  @Override
  public Caller byKeyOrToken(String proof) {
    return proof.indexOf('.') >= 0
        ? byToken(proof)
        : new Caller.KeyHolder(owner(new ApiKey(proof)));
  }

  @Override
  public Caller.SignedIn byToken(String token) {
    var content = Proofs.ofCalling(tokens.verify(token));
    var user = content.user();
    var standing = standing(new Bearer(user.user(), user.session()));
    var changed = standing.passwordChangedAt();
    var outlived =
        user.session() == null && changed != null && content.issuedAt().isBefore(changed);
    if (!standing.sessionOpen() || outlived) {
      throw new Refusal.Unauthenticated("Token is invalid");
    }
    var permissions = new HashSet<>(user.permissions());
    permissions.retainAll(standing.permissions());
    return new Caller.SignedIn(user.user(), user.email(), permissions, user.session());
  }

  private Standing standing(Bearer bearer) {
    return standings.recall(bearer).orElseGet(() -> lookUp(bearer));
  }

  private Standing lookUp(Bearer bearer) {
    var version = standings.version();
    var standing =
        accounts
            .standing(bearer.user(), bearer.session())
            .orElseThrow(() -> new Refusal.Unauthenticated("Token is invalid"));
    standings.remember(version, bearer, standing);
    return standing;
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
