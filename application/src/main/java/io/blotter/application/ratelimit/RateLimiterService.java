package io.blotter.application.ratelimit;

import io.blotter.application.ratelimit.port.RateCounters;
import io.blotter.domain.account.Caller;
import io.blotter.domain.shared.NetworkAddress;
import java.util.Map;
import java.util.Optional;

public final class RateLimiterService implements RateLimiter {
  private final Map<String, RateLimit> allowances;
  private final RateCounters meters;

  /** {@code allowances} by kind of use; what is not among them has no limit. */
  public RateLimiterService(Map<String, RateLimit> allowances, RateCounters meters) {
    this.allowances = Map.copyOf(allowances);
    this.meters = meters;
  }

  @Override
  public Optional<RateLimitState> count(String use, Caller caller, NetworkAddress address) {
    return Optional.ofNullable(allowances.get(use))
        .flatMap(rateLimit ->
            switch (caller) {
              case Caller.Anonymous() -> count(rateLimit, address);
              case Caller.KeyHolder holder ->
                  meters.count(rateLimit, "key:" + holder.user().value());
              case Caller.SignedIn signedIn ->
                  meters.count(rateLimit, "user:" + signedIn.user().value());
            });
  }

  /** A call that the narrow network has none left for takes nothing from its neighbours. */
  private Optional<RateLimitState> count(RateLimit rateLimit, NetworkAddress address) {
    Optional<RateLimitState> least = Optional.empty();
    for (var network : address.networks()) {
      var reading = meters.count(rateLimit.times(network.callers()), "address:" + network.prefix());
      if (reading.isPresent() && (least.isEmpty() || reading.get().isLessThan(least.get()))) {
        least = reading;
      }
      if (least.isPresent() && !least.get().granted()) {
        return least;
      }
    }
    return least;
  }
}
