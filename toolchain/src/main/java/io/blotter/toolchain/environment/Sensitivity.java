package io.blotter.toolchain.environment;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Who may see what a column holds. */
public enum Sensitivity {
  PUBLIC("Anybody: the product publishes it, or it tells nothing about anybody."),
  PERSONAL("Tells who somebody is, or what somebody did: production and stage only."),
  SECRET("Lets whoever has it act as somebody else, or helps to: production and stage only.");

  private final String meaning;

  Sensitivity(String meaning) {
    this.meaning = meaning;
  }

  static Optional<Sensitivity> of(String label) {
    return Stream.of(values()).filter(known -> known.label().equals(label)).findFirst();
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String meaning() {
    return meaning;
  }
}
