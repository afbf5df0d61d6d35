package io.blotter.domain.shared;

import java.nio.charset.StandardCharsets;

/** A text that somebody must not see: it never shows when it is printed, alone or in a record. */
public record Secret(String value) {
  public byte[] bytes() {
    return value.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "secret";
  }
}
