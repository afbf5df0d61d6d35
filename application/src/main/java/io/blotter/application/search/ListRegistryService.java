package io.blotter.application.search;

import io.blotter.application.search.port.RegistryEntries;
import io.blotter.application.shared.Page;
import java.util.function.Consumer;

public final class ListRegistryService implements ListRegistry {
  private final RegistryEntries entries;

  public ListRegistryService(RegistryEntries entries) {
    this.entries = entries;
  }

  @Override
  public long count() {
    return entries.count();
  }

  @Override
  public void list(Page part, Consumer<RegistryEntry> each) {
    entries.list(part, each);
  }
}
