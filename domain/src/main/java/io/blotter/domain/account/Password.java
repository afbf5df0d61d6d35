package io.blotter.domain.account;

import io.blotter.domain.shared.Refusal;
import java.text.Normalizer;

/**
 * A password that a person chooses: any 8 to 1,024 characters but control characters, in Unicode's
 * composed form, so that it is the same from every keyboard. It asks for no capitals, digits or
 * signs (NIST SP 800-63B); what is easily guessed is for the policy to refuse.
 */
public record Password(String text) {
  private static final int MIN_CHARACTERS = 8;
  private static final int MAX_CHARACTERS = 1_024;

  /** No character needs more of them; composing a longer text could take very long. */
  private static final int MAX_UNITS = 8 * MAX_CHARACTERS;

  public Password {
    text = accepted("password", text);
  }

  /** The password that stands in {@code field}, which a refusal then names. */
  public static Password in(String field, String text) {
    return new Password(accepted(field, text));
  }

  private static String accepted(String field, String text) {
    if (text.codePoints().anyMatch(Password::isUnfit)) {
      throw new Refusal.Invalid(field, "must have no control characters and be valid Unicode");
    }
    if (text.length() > MAX_UNITS) {
      throw tooLong(field);
    }
    var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    var characters = composed.codePointCount(0, composed.length());
    if (characters < MIN_CHARACTERS) {
      throw new Refusal.Invalid(field, "must have at least 8 characters");
    }
    if (characters > MAX_CHARACTERS) {
      throw tooLong(field);
    }
    return composed;
  }

  private static boolean isUnfit(int character) {
    return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
  }

  private static Refusal tooLong(String field) {
    return new Refusal.Invalid(field, "must have at most 1,024 characters");
  }

  @Override
  public String toString() {
    return "Password[hidden]";
  }
}
