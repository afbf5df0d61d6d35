package io.blotter.application.shared;

import io.blotter.application.shared.port.DataSnapshots;
import io.blotter.domain.shared.Refusal;
import java.util.function.BooleanSupplier;

public final class CheckReadinessService implements CheckReadiness {
  private final BooleanSupplier prepared;
  private final DataSnapshots snapshots;

  /** {@code prepared} says whether the database's schema and reference data are in place. */
  public CheckReadinessService(BooleanSupplier prepared, DataSnapshots snapshots) {
    this.prepared = prepared;
    this.snapshots = snapshots;
  }

  @Override
  public void requireReady() {
    if (!prepared.getAsBoolean()) {
      throw new Refusal.Unavailable("The registry is starting.");
    }
    if (snapshots.current().isEmpty()) {
      throw new Refusal.Unavailable("The database does not answer.");
    }
  }
}
