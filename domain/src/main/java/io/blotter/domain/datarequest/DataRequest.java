package io.blotter.domain.datarequest;

import io.blotter.domain.account.Caller;
import io.blotter.domain.account.Role;
import io.blotter.domain.account.UserId;
import org.jspecify.annotations.Nullable;

/**
 * A data request as far as the rules about it go.
 *
 * @param creator null for a request that is older than the accounts
 */
public record DataRequest(DataRequestId id, @Nullable UserId creator, RequestStatus status) {
  /** What the caller is to this request. A key never makes an owner. */
  public Role roleOf(Caller caller) {
    var role = Role.of(caller);
    return role == Role.STANDARD
            && caller instanceof Caller.SignedIn signedIn
            && signedIn.user().equals(creator)
        ? Role.OWNER
        : role;
  }
}
