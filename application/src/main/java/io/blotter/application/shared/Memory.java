package io.blotter.application.shared;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Remembers what was worked out from the data until the data changes. Holds at most {@code
 * capacity} entries; when it is full it starts anew.
 */
public final class Memory<K, V> {
  private final ObserveData data;
  private final int capacity;
  private final AtomicReference<Sheet<K, V>> sheet =
      new AtomicReference<>(new Sheet<>(-1, Map.of()));

  public Memory(ObserveData data, int capacity) {
    this.data = data;
    this.capacity = capacity;
  }

  /** What is remembered of the data as it is now. */
  public Optional<V> recall(K key) {
    var current = sheet.get();
    return current.version() == data.version()
        ? Optional.ofNullable(current.entries().get(key))
        : Optional.empty();
  }

  /** The version to pass to {@link #remember}; take it before working anything out. */
  public long version() {
    return data.version();
  }

  /** Keeps what was worked out while the data was at {@code version}. */
  public void remember(long version, K key, V value) {
    var current = sheet.get();
    if (current.version() != version || current.entries().size() >= capacity) {
      var fresh = new Sheet<K, V>(version, new ConcurrentHashMap<>());
      current = sheet.compareAndSet(current, fresh) ? fresh : sheet.get();
    }
    if (current.version() == version) {
      current.entries().put(key, value);
    }
  }

  private record Sheet<K, V>(long version, Map<K, V> entries) {}
}
