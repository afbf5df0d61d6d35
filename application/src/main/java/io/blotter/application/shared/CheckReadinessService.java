package io.blotter.application.shared;

import io.blotter.application.shared.port.ConnectionPool;
import io.blotter.application.shared.port.DataSnapshots;
import io.blotter.domain.shared.Refusal;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

public final class CheckReadinessService implements CheckReadiness {
  private final BooleanSupplier prepared;
  private final DataSnapshots snapshots;
  private final ConnectionPool pool;
  private final Supplier<ReadinessCheck> periodicWork;

  /**
   * @param prepared whether the database's schema and reference data are in place
   * @param periodicWork whether what the server does by itself is done in time
   */
  public CheckReadinessService(
      BooleanSupplier prepared,
      DataSnapshots snapshots,
      ConnectionPool pool,
      Supplier<ReadinessCheck> periodicWork) {
    this.prepared = prepared;
    this.snapshots = snapshots;
    this.pool = pool;
    this.periodicWork = periodicWork;
  }

  @Override
  public void requireReady() {
    require(migrations());
    require(database());
  }

  @Override
  public List<ReadinessCheck> checks() {
    var database = database();
    return List.of(migrations(), pool(database.passed()), database);
  }

  @Override
  public List<ReadinessCheck> warnings() {
    return List.of(periodicWork.get());
  }

  private static void require(ReadinessCheck check) {
    if (!check.passed()) {
      throw new Refusal.Unavailable(check.says());
    }
  }

  private ReadinessCheck migrations() {
    return prepared.getAsBoolean()
        ? new ReadinessCheck("migrations", true, "Schema and reference data are in place.")
        : new ReadinessCheck("migrations", false, "The registry is starting.");
  }

  /** Waiting for a connection is no failure as long as one is got. */
  private ReadinessCheck pool(boolean databaseAnswers) {
    var waiting = pool.waiting();
    return new ReadinessCheck(
        "pool",
        databaseAnswers || waiting == 0,
        "In use: "
            + pool.busy()
            + " of "
            + pool.most()
            + " connections. Waiting: "
            + waiting
            + ".");
  }

  private ReadinessCheck database() {
    try {
      if (!snapshots.current().isEmpty()) {
        return new ReadinessCheck("database", true, "The database answers.");
      }
    } catch (Refusal.Unavailable away) {
      return new ReadinessCheck("database", false, away.getMessage());
    }
    return new ReadinessCheck("database", false, "The database does not answer.");
  }
}
