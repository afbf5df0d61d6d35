package io.blotter.application.shared;

import io.blotter.application.shared.port.DataSnapshots;
import io.blotter.domain.shared.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the database at most once every {@link ObserveData#LAG_MILLIS}, and only when somebody
 * asks. While it is away one asker waits to find that out, and the others hear it from him.
 */
public final class ObserveDataService implements ObserveData {
  private static final Duration LAG = Duration.ofMillis(LAG_MILLIS);

  private final DataSnapshots snapshots;
  private final InstantSource clock;
  private final ReentrantLock looking = new ReentrantLock();
  private final AtomicReference<Look> last =
      new AtomicReference<>(new Look(0, "", 0, null, Instant.MIN));

  public ObserveDataService(DataSnapshots snapshots, InstantSource clock) {
    this.snapshots = snapshots;
    this.clock = clock;
  }

  @Override
  public long version() {
    var seen = last.get();
    if (isFresh(seen)) {
      return seen.told();
    }
    if (!Deadline.lock(looking)) {
      throw new Refusal.Unavailable("The database is not available at the moment.");
    }
    try {
      if (!isFresh(last.get())) {
        last.set(look());
      }
      return last.get().told();
    } finally {
      looking.unlock();
    }
  }

  private boolean isFresh(Look look) {
    return look.committed() == snapshots.committed() && clock.instant().isBefore(look.until());
  }

  private Look look() {
    var before = last.get();
    var committed = snapshots.committed();
    try {
      var snapshot = snapshots.current();
      var same = snapshot.equals(before.snapshot()) && committed == before.committed();
      return look(same ? before.version() : before.version() + 1, snapshot, committed, null);
    } catch (Refusal.Unavailable away) {
      return look(before.version() + 1, "", committed, away);
    }
  }

  private Look look(
      long version, String snapshot, long committed, Refusal.@Nullable Unavailable away) {
    return new Look(version, snapshot, committed, away, clock.instant().plus(LAG));
  }

  private record Look(
      long version,
      String snapshot,
      long committed,
      Refusal.@Nullable Unavailable away,
      Instant until) {
    long told() {
      if (away != null) {
        throw away;
      }
      return version;
    }
  }
}
