package io.blotter.application.search;

import io.blotter.domain.shared.Labelled;

/**
 * Something that one can look at by itself.
 *
 * @param name of a place its path, such as pennsylvania/allegheny
 */
public record RegistryEntry(Kind kind, long id, String name) {
  /** What it is. */
  public enum Kind implements Labelled {
    PLACE("place"),
    AGENCY("agency"),
    SOURCE("source");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }
}
