package io.blotter.application.usage.port;

import io.blotter.application.usage.Allowance;
import io.blotter.application.usage.Reading;
import java.util.Optional;

/** One meter for each caller and allowance. */
public interface CallMeters {
  /** Counts one call if the allowance has one left. Empty while the meters cannot be read. */
  Optional<Reading> count(Allowance allowance, String caller);
}
