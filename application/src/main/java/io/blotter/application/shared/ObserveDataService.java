package io.blotter.application.shared;

import io.blotter.application.shared.port.DataSnapshots;
import io.blotter.domain.shared.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Looks at the database at most once every {@link ObserveData#LAG_MILLIS}, and only when somebody
 * asks. While the database is away every answer is a new version, so that nothing remembered
 * counts.
 */
public final class ObserveDataService implements ObserveData {
  private static final Duration LAG = Duration.ofMillis(LAG_MILLIS);

  private final DataSnapshots snapshots;
  private final InstantSource clock;
  private final ReentrantLock looking = new ReentrantLock();
  private final AtomicReference<Look> last = new AtomicReference<>(new Look(0, "", 0, Instant.MIN));

  public ObserveDataService(DataSnapshots snapshots, InstantSource clock) {
    this.snapshots = snapshots;
    this.clock = clock;
  }

  @Override
  public long version() {
    var seen = last.get();
    if (isFresh(seen)) {
      return seen.version();
    }
    looking.lock();
    try {
      return isFresh(last.get()) ? last.get().version() : look().version();
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
    var snapshot = snapshot();
    var same =
        !snapshot.isEmpty()
            && snapshot.equals(before.snapshot())
            && committed == before.committed();
    var look =
        new Look(
            same ? before.version() : before.version() + 1,
            snapshot,
            committed,
            clock.instant().plus(LAG));
    last.set(look);
    return look;
  }

  private String snapshot() {
    try {
      return snapshots.current();
    } catch (Refusal.Unavailable away) {
      return "";
    }
  }

  private record Look(long version, String snapshot, long committed, Instant until) {}
}
