package io.blotter.domain.account;

import io.blotter.domain.shared.Refusal;
import java.util.Optional;

/**
 * A password that a user chooses: long enough, and of characters that a keyboard can repeat. There
 * are no rules about kinds of characters (NIST SP 800-63B).
 */
public record Password(String text) {
  private static final int FEWEST_CHARACTERS = 8;
  private static final int MOST_CHARACTERS = 1_024;

  public Password {
    brokenRule(text)
        .ifPresent(rule -> {
          throw new Refusal.Invalid("password", rule);
        });
  }

  /** The rule that {@code text} breaks, if it breaks one. */
  public static Optional<String> brokenRule(String text) {
    var length = text.codePointCount(0, text.length());
    if (length < FEWEST_CHARACTERS || length > MOST_CHARACTERS) {
      return Optional.of(
          "must have " + FEWEST_CHARACTERS + " to " + MOST_CHARACTERS + " characters");
    }
    return text.codePoints().anyMatch(Character::isISOControl)
        ? Optional.of("must not contain control characters")
        : Optional.empty();
  }

  @Override
  public String toString() {
    return "Password[secret]";
  }
}
