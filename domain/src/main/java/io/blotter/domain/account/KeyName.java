package io.blotter.domain.account;

import io.blotter.domain.shared.Refusal;
import java.util.regex.Pattern;

/** What the owner calls a key: where it is used, for instance. */
public record KeyName(String text) {
  private static final int MAX_CHARACTERS = 100;

  /** To every reader, hence to the database whatever its locale. */
  private static final Pattern BLANK = Pattern.compile("(?U)[\\s\\p{Z}]*");

  public KeyName {
    if (BLANK.matcher(text).matches() || text.codePointCount(0, text.length()) > MAX_CHARACTERS) {
      throw new Refusal.Invalid("name", "must have 1 to 100 characters, not all of them blank");
    }
  }
}
