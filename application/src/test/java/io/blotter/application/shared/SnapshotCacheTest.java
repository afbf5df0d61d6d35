package io.blotter.application.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SnapshotCacheTest {
  private final AtomicLong data = new AtomicLong(1);
  private final SnapshotCache<String, String> snapshotCache =
      new SnapshotCache<>(_ -> data.get(), Set.of(DataSlice.ACCOUNTS), 2);

  @Test
  void remembersUntilTheDataChange() {
    snapshotCache.put(snapshotCache.version(), "a", "1");
    assertThat(snapshotCache.get("a")).hasValue("1");
    data.incrementAndGet();
    assertThat(snapshotCache.get("a")).isEmpty();
  }

  @Test
  void doesNotTakeWhatWasWorkedOutBeforeAChange() {
    var before = snapshotCache.version();
    data.incrementAndGet();
    snapshotCache.put(before, "a", "stale");
    assertThat(snapshotCache.get("a")).isEmpty();
  }

  @Test
  void losesNothingToWhatWasWorkedOutBeforeAChange() {
    var before = snapshotCache.version();
    data.incrementAndGet();
    snapshotCache.put(snapshotCache.version(), "b", "2");
    snapshotCache.put(before, "a", "stale");
    assertThat(snapshotCache.get("b")).hasValue("2");
  }

  @Test
  void startsAnewWhenItIsFull() {
    snapshotCache.put(1, "a", "1");
    snapshotCache.put(1, "b", "2");
    snapshotCache.put(1, "c", "3");
    assertThat(snapshotCache.get("a")).isEmpty();
    assertThat(snapshotCache.get("c")).hasValue("3");
  }
}
