package io.blotter.application.search.port;

import io.blotter.application.search.RegistryEntry;
import io.blotter.application.shared.Page;
import java.util.function.Consumer;

/** States and places with agencies, agencies, sources that are not broken; so ordered, by id. */
public interface RegistryEntries {
  long count();

  /** Hands a part over row by row, never all in memory. */
  void list(Page part, Consumer<RegistryEntry> each);
}
