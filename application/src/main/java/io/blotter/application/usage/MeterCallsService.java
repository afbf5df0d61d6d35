package io.blotter.application.usage;

import io.blotter.application.usage.port.CallMeters;
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
  public Optional<Reading> count(String use, String caller) {
    return Optional.ofNullable(allowances.get(use))
        .flatMap(allowance -> meters.count(allowance, caller));
  }
}
