package io.blotter.toolchain.gate;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which pending revisions a server's start applies by itself. */
public enum MigrationPolicy {
  /** None: it starts on a database that lacks nothing. */
  NEVER,
  /** In production what only adds and holds up nobody, elsewhere all. */
  ADDITIVE,
  /** All, in production once the gates allow it. */
  ALWAYS;

  /** The policy of this label, if it is one. */
  public static Optional<MigrationPolicy> of(String label) {
    return Stream.of(values()).filter(known -> known.label().equals(label)).findFirst();
  }

  /** All labels, for messages. */
  public static String labels() {
    return Stream.of(values()).map(MigrationPolicy::label).collect(Collectors.joining(", "));
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
