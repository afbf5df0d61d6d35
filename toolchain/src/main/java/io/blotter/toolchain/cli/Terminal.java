package io.blotter.toolchain.cli;

import java.io.Console;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where somebody can be asked. */
final class Terminal {
  private Terminal() {}

  /** The terminal that this process talks to, or null where nobody answers. */
  static @Nullable Console console() {
    return Optional.ofNullable(System.console()).filter(Console::isTerminal).orElse(null);
  }
}
