package io.blotter.application.shared;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToLongFunction;

/**
 * Remembers what was worked out from the data until the data changes. Has room for {@code
 * capacity}; when it is full it starts anew.
 */
public final class Memory<K, V> {
  private final ObserveData data;
  private final long capacity;
  private final ToLongFunction<V> size;
  private final AtomicReference<Sheet<K, V>> sheet = new AtomicReference<>(Sheet.blank(-1));

  /** Room for so many entries. */
  public Memory(ObserveData data, long capacity) {
    this(data, capacity, _ -> 1);
  }

  /** Room for entries of different sizes. */
  public Memory(ObserveData data, long capacity, ToLongFunction<V> size) {
    this.data = data;
    this.capacity = capacity;
    this.size = size;
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
    var needed = size.applyAsLong(value);
    if (needed > capacity) {
      return;
    }
    var current = sheet.get();
    if (version < current.version()) {
      return;
    }
    if (current.version() != version || current.used().get() + needed > capacity) {
      var fresh = Sheet.<K, V>blank(version);
      current = sheet.compareAndSet(current, fresh) ? fresh : sheet.get();
    }
    if (current.version() == version && current.entries().put(key, value) == null) {
      current.used().addAndGet(needed);
    }
  }

  private record Sheet<K, V>(long version, Map<K, V> entries, AtomicLong used) {
    static <K, V> Sheet<K, V> blank(long version) {
      return new Sheet<>(version, new ConcurrentHashMap<>(), new AtomicLong());
    }
  }
}
