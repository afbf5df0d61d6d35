package io.blotter.application.search;

import io.blotter.application.shared.Page;
import java.util.function.Consumer;

/**
 * The whole registry for whoever walks through it: states, other places with agencies, all
 * agencies, and the sources that can be found.
 */
public interface ListRegistry {
  long count();

  /** Hands over a part, always in the same order, an entry at a time. */
  void list(Page part, Consumer<RegistryEntry> each);
}
