package io.blotter.application.ratelimit;

import io.blotter.domain.account.Caller;
import io.blotter.domain.shared.NetworkAddress;
import java.util.Optional;

/** Counts what callers use, against what each kind of use allows. */
public interface RateLimiter {
  /**
   * Counts one call: for its caller, or where he is not known for every network around the address
   * that may be one caller's.
   *
   * @return what stands in the way, or else where least is left. Empty where this use has no limit,
   *     and where nobody can count at the moment: then the call passes.
   */
  Optional<RateLimitState> count(String use, Caller caller, NetworkAddress address);
}
