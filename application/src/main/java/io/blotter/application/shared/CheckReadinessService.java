package io.blotter.application.shared;

import io.blotter.application.shared.port.ConnectionPool;
import io.blotter.application.shared.port.DataSnapshots;
import io.blotter.application.shared.port.DatabaseSession;
import io.blotter.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

public final class CheckReadinessService implements CheckReadiness {
  private final DataSnapshots snapshots;
  private final DatabaseSession session;
  private final ConnectionPool pool;
  private final Supplier<ReadinessCheck> prepared;
  private final List<Supplier<ReadinessCheck>> warnings;

  /**
   * @param prepared whether the database's schema and reference data are in place
   * @param warnings what does not keep the registry from answering
   */
  public CheckReadinessService(
      Supplier<ReadinessCheck> prepared,
      DataSnapshots snapshots,
      DatabaseSession session,
      ConnectionPool pool,
      List<Supplier<ReadinessCheck>> warnings) {
    this.prepared = prepared;
    this.snapshots = snapshots;
    this.session = session;
    this.pool = pool;
    this.warnings = List.copyOf(warnings);
  }

  @Override
  public void requireReady() {
    require(prepared.get());
    require(database());
    require(session());
  }

  @Override
  public List<ReadinessCheck> checks() {
    var database = database();
    var found = new ArrayList<ReadinessCheck>();
    found.add(prepared.get());
    found.add(pool(database.passed()));
    found.add(database);
    if (database.passed()) {
      found.add(session());
    }
    return found;
  }

  @Override
  public List<ReadinessCheck> warnings() {
    return warnings.stream().map(Supplier::get).toList();
  }

  private static void require(ReadinessCheck check) {
    if (!check.passed()) {
      throw new Refusal.Unavailable(check.says());
    }
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
      return snapshots.current().isEmpty()
          ? new ReadinessCheck("database", false, "The database does not answer.")
          : new ReadinessCheck("database", true, "The database answers.");
    } catch (Refusal.Unavailable away) {
      return new ReadinessCheck("database", false, away.reason());
    }
  }

  private ReadinessCheck session() {
    try {
      var faults = session.faults();
      return new ReadinessCheck("session", faults.isEmpty(), says(faults, session.advice()));
    } catch (Refusal.Unavailable away) {
      return new ReadinessCheck("session", false, away.reason());
    }
  }

  private static String says(List<String> faults, List<String> advice) {
    if (!faults.isEmpty()) {
      return "Answers would be wrong: " + String.join(", ", faults) + ".";
    }
    return advice.isEmpty()
        ? "Sessions are set up as they should be."
        : "No answer is wrong, but " + String.join(", ", advice) + ".";
  }
}
