package io.blotter.application.testing;

import io.blotter.application.shared.port.Transactions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The tables of ports in memory. What a failed transaction wrote is undone in all of them. */
public final class DatabaseInMemory implements Transactions {
  private final List<Map<?, ?>> tables = new ArrayList<>();
  private boolean open;

  /** A table whose rows are immutable and stay in the order in which they came. */
  public <K, V> Map<K, V> table() {
    var table = new LinkedHashMap<K, V>();
    tables.add(table);
    return table;
  }

  @Override
  public <T> T atomically(Supplier<T> work) {
    if (open) {
      return work.get();
    }
    var before = tables.stream().map(DatabaseInMemory::remember).toList();
    open = true;
    try {
      return work.get();
    } catch (RuntimeException | Error failure) {
      before.forEach(Runnable::run);
      throw failure;
    } finally {
      open = false;
    }
  }

  private static <K, V> Runnable remember(Map<K, V> table) {
    var before = new LinkedHashMap<>(table);
    return () -> {
      table.clear();
      table.putAll(before);
    };
  }
}
