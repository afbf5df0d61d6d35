package io.blotter.application.usage;

import java.util.Optional;

/** Counts what callers use, against what each kind of use allows. */
public interface MeterCalls {
  /**
   * Counts one call. Empty where this use has no limit, and where nobody can count at the moment:
   * then the call passes.
   */
  Optional<Reading> count(String use, String caller);
}
