package io.blotter.application.shared;

import java.util.Set;

/** Tells whether the registry's data may have changed, whoever changed it. */
public interface DataVersion {
  /** How long a change by somebody else may go unseen, in milliseconds. */
  int LAG_MILLIS = 250;

  /**
   * A number that stays the same only while nothing in {@code slices} changes, and never gets
   * smaller. Changes made through this server show at once, others within {@link #LAG_MILLIS}.
   *
   * @throws io.blotter.domain.shared.Refusal.Unavailable while the database is away
   */
  long current(Set<DataSlice> slices);
}
