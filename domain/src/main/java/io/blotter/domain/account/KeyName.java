package io.blotter.domain.account;

import io.blotter.domain.shared.Refusal;

/** What the owner calls a key: where it is used, for instance. */
public record KeyName(String text) {
  private static final int MOST_CHARACTERS = 100;

  public KeyName {
    if (text.isBlank() || text.codePointCount(0, text.length()) > MOST_CHARACTERS) {
      throw new Refusal.Invalid("name", "must have 1 to 100 characters, not all of them blank");
    }
  }
}
