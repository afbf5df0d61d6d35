package io.blotter.application.shared;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Remembers what was worked out from some slices of the data until these change. Has room for
 * {@code capacity} entries; when it is full it starts anew.
 */
public final class SnapshotCache<K, V> {
  private final DataVersion data;
  private final Set<DataSlice> slices;
  private final int capacity;
  private final AtomicReference<Sheet<K, V>> sheet = new AtomicReference<>(Sheet.blank(-1));

  public SnapshotCache(DataVersion data, Set<DataSlice> slices, int capacity) {
    this.data = data;
    this.slices = Set.copyOf(slices);
    this.capacity = capacity;
  }

  /** What is remembered of the data as it is now. */
  public Optional<V> get(K key) {
    var current = sheet.get();
    return current.version() == version()
        ? Optional.ofNullable(current.entries().get(key))
        : Optional.empty();
  }

  /** The version to pass to {@link #put}; take it before working anything out. */
  public long version() {
    return data.current(slices);
  }

  /** Keeps what was worked out while the data was at {@code version}. */
  public void put(long version, K key, V value) {
    var current = sheet.get();
    if (version < current.version()) {
      return;
    }
    if (current.version() != version || current.entries().size() >= capacity) {
      var fresh = Sheet.<K, V>blank(version);
      current = sheet.compareAndSet(current, fresh) ? fresh : sheet.get();
    }
    if (current.version() == version) {
      current.entries().put(key, value);
    }
  }

  private record Sheet<K, V>(long version, Map<K, V> entries) {
    static <K, V> Sheet<K, V> blank(long version) {
      return new Sheet<>(version, new ConcurrentHashMap<>());
    }
  }
}
