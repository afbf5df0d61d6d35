package io.blotter.toolchain.transfer;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which rows are moved: all of them, or only what anybody may see. */
public enum Scope {
  WHOLE,
  PUBLIC;

  static Optional<Scope> of(String label) {
    return Stream.of(values()).filter(known -> known.label().equals(label)).findFirst();
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
