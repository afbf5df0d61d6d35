package io.blotter.application.usage;

import io.blotter.application.usage.port.CallMeters;
import io.blotter.domain.account.Caller;
import io.blotter.domain.shared.NetworkAddress;
import java.util.Map;
import java.util.Optional;

public final class MeterCallsService implements MeterCalls {
  private final Map<String, Allowance> allowances;
  private final CallMeters meters;

  /** {@code allowances} by kind of use; what is not among them has no limit. */
  public MeterCallsService(Map<String, Allowance> allowances, CallMeters meters) {
    this.allowances = Map.copyOf(allowances);
    this.meters = meters;
  }

  @Override
  public Optional<Reading> count(String use, Caller caller, NetworkAddress address) {
    return Optional.ofNullable(allowances.get(use))
        .flatMap(allowance ->
            switch (caller) {
              case Caller.Anonymous() -> count(allowance, address);
              case Caller.KeyHolder holder ->
                  meters.count(allowance, "key:" + holder.user().value());
              case Caller.SignedIn signedIn ->
                  meters.count(allowance, "user:" + signedIn.user().value());
            });
  }

  /** A call that the narrow network has none left for takes nothing from its neighbours. */
  private Optional<Reading> count(Allowance allowance, NetworkAddress address) {
    Optional<Reading> least = Optional.empty();
    for (var network : address.networks()) {
      var reading = meters.count(allowance.times(network.callers()), "address:" + network.prefix());
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
