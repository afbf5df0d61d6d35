package io.blotter.domain.call;

import io.blotter.domain.shared.Refusal;
import java.util.regex.Pattern;

/** A number to call: digits, after a plus where it is an international one. */
public record PhoneNumber(String text) {
  private static final Pattern RULE = Pattern.compile("\\+?[0-9]{2,19}");

  public PhoneNumber {
    if (!RULE.matcher(text).matches()) {
      throw new Refusal.Invalid(
          "phone_number", "must have 2 to 19 digits, after a + where it is an international one");
    }
  }
}
