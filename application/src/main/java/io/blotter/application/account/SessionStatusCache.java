package io.blotter.application.account;

import io.blotter.application.account.port.Accounts;
import io.blotter.application.account.port.Accounts.Standing;
import io.blotter.application.shared.SnapshotCache;
import io.blotter.domain.account.SessionId;
import io.blotter.domain.account.UserId;
import io.blotter.domain.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** How the bearers of tokens stand, remembered until an account changes. */
final class SessionStatusCache {
  private final Accounts accounts;
  private final SnapshotCache<Bearer, Standing> known;

  SessionStatusCache(Accounts accounts, SnapshotCache<Bearer, Standing> known) {
    this.accounts = accounts;
    this.known = known;
  }

  /** Whom a token names, and the session it comes from. */
  public record Bearer(UserId user, @Nullable SessionId session) {}

  Standing of(Bearer bearer) {
    return known.get(bearer).orElseGet(() -> lookUp(bearer));
  }

  private Standing lookUp(Bearer bearer) {
    var version = known.version();
    var standing =
        accounts
            .standing(bearer.user(), bearer.session())
            .orElseThrow(() -> new Refusal.Unauthenticated("Token is invalid"));
    known.put(version, bearer, standing);
    return standing;
  }
}
