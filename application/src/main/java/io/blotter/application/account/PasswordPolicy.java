package io.blotter.application.account;

import io.blotter.application.account.port.CommonPasswords;
import io.blotter.domain.account.Email;
import io.blotter.domain.account.Password;
import io.blotter.domain.shared.Refusal;
import java.text.Normalizer;
import java.util.stream.Stream;

/** Which passwords a person may choose: none that others would guess first. */
final class PasswordPolicy {
  private final CommonPasswords common;

  PasswordPolicy(CommonPasswords common) {
    this.common = common;
  }

  /** The password written in {@code field}; a refusal names that field and says the rule. */
  public Password accept(String field, String text, Email owner) {
    var password = Password.in(field, text);
    if (names(password, owner)) {
      throw new Refusal.Invalid(
          field, "must not be the e-mail address or the part of it before the @");
    }
    if (common.contains(password)) {
      throw new Refusal.Invalid(
          field, "is one of the most common passwords: choose one that is harder to guess");
    }
    return password;
  }

  private static boolean names(Password password, Email owner) {
    var address = Normalizer.normalize(owner.address(), Normalizer.Form.NFC);
    return Stream.of(address, address.substring(0, address.indexOf('@')))
        .anyMatch(password.text()::equalsIgnoreCase);
  }
}
