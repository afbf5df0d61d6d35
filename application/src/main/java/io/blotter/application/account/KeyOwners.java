package io.blotter.application.account;

import io.blotter.application.account.port.ApiKeys;
import io.blotter.application.account.port.ApiKeys.Owned;
import io.blotter.application.shared.SnapshotCache;
import io.blotter.domain.account.ApiKey;
import io.blotter.domain.account.UserId;
import io.blotter.domain.shared.Refusal;
import java.time.Instant;

/** Who holds which API key, remembered until an account changes. */
final class KeyOwners {
  private final ApiKeys keys;
  private final SnapshotCache<ApiKey, Owned> known;
  private final KeyUses uses;
  private final ClockAndRandom clockAndRandom;

  KeyOwners(
      ApiKeys keys,
      SnapshotCache<ApiKey, Owned> known,
      KeyUses uses,
      ClockAndRandom clockAndRandom) {
    this.keys = keys;
    this.known = known;
    this.uses = uses;
    this.clockAndRandom = clockAndRandom;
  }

  /** The user whose key this is. Refuses a key that is unknown, revoked or expired. */
  UserId owner(ApiKey key) {
    var now = clockAndRandom.now();
    var owned = known.get(key).orElseGet(() -> lookUp(key, now));
    var expiry = owned.expiresAt();
    if (expiry != null && !now.isBefore(expiry)) {
      throw unknown();
    }
    uses.note(owned.id(), now);
    return owned.user();
  }

  private Owned lookUp(ApiKey key, Instant now) {
    var version = known.version();
    var owned = keys.find(key, now).orElseThrow(KeyOwners::unknown);
    known.put(version, key, owned);
    return owned;
  }

  private static Refusal unknown() {
    return new Refusal.Invalid("Token is invalid");
  }
}
