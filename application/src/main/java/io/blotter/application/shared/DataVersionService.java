package io.blotter.application.shared;

import io.blotter.application.shared.port.DataSnapshots;
import io.blotter.domain.shared.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the database at most once every {@link DataVersion#LAG_MILLIS}, and only when somebody
 * asks. While it is away one asker waits to find that out, and the others hear it from him.
 */
public final class DataVersionService implements DataVersion {
  private static final Duration LAG = Duration.ofMillis(LAG_MILLIS);

  private final DataSnapshots snapshots;
  private final InstantSource clock;
  private final ReentrantLock looking = new ReentrantLock();
  private final AtomicReference<Look> last =
      new AtomicReference<>(new Look(Map.of(), 0, null, Instant.MIN));

  public DataVersionService(DataSnapshots snapshots, InstantSource clock) {
    this.snapshots = snapshots;
    this.clock = clock;
  }

  @Override
  public long current(Set<DataSlice> slices) {
    var seen = last.get();
    if (isFresh(seen)) {
      return seen.version(slices);
    }
    if (!Deadline.lock(looking)) {
      throw new Refusal.Unavailable("The database is not available at the moment.");
    }
    try {
      if (!isFresh(last.get())) {
        last.set(look());
      }
      return last.get().version(slices);
    } finally {
      looking.unlock();
    }
  }

  private boolean isFresh(Look look) {
    return look.committed() == snapshots.committed() && clock.instant().isBefore(look.until());
  }

  private Look look() {
    var before = last.get().slices();
    var committed = snapshots.committed();
    try {
      return look(after(before, snapshots.current()), committed, null);
    } catch (Refusal.Unavailable away) {
      return look(after(before, Map.of()), committed, away);
    }
  }

  private Look look(
      Map<DataSlice, Seen> slices, long committed, Refusal.@Nullable Unavailable away) {
    return new Look(slices, committed, away, clock.instant().plus(LAG));
  }

  /** What nothing is known of has changed. */
  private static Map<DataSlice, Seen> after(
      Map<DataSlice, Seen> before, Map<DataSlice, String> now) {
    var slices = new EnumMap<DataSlice, Seen>(DataSlice.class);
    for (var slice : DataSlice.values()) {
      var seen = before.getOrDefault(slice, Seen.NOTHING);
      var text = now.getOrDefault(slice, "");
      var same = !text.isEmpty() && text.equals(seen.text());
      slices.put(slice, same ? seen : new Seen(text, seen.version() + 1));
    }
    return slices;
  }

  private record Seen(String text, long version) {
    private static final Seen NOTHING = new Seen("", 0);
  }

  private record Look(
      Map<DataSlice, Seen> slices,
      long committed,
      Refusal.@Nullable Unavailable away,
      Instant until) {
    /** No slice's number gets smaller, so that the sum is another one when any of them is. */
    long version(Set<DataSlice> wanted) {
      if (away != null) {
        throw away;
      }
      var sum = 0L;
      for (var slice : wanted) {
        sum += slices.getOrDefault(slice, Seen.NOTHING).version();
      }
      return sum;
    }
  }
}
