package io.blotter.application.shared;

import io.blotter.domain.shared.Labelled;

/** From small to large, or from large to small. */
public enum SortOrder implements Labelled {
  ASC,
  DESC;

  @Override
  public String label() {
    return name();
  }
}
