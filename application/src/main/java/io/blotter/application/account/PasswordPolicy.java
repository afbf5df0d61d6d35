package io.blotter.application.account;

import io.blotter.application.account.port.CommonPasswords;
import io.blotter.domain.account.Email;
import io.blotter.domain.account.Password;
import io.blotter.domain.shared.Refusal;

/** Which passwords users may choose. */
public final class PasswordPolicy {
  private final CommonPasswords common;

  public PasswordPolicy(CommonPasswords common) {
    this.common = common;
  }

  /** The password in {@code text}, chosen by {@code owner}; a refusal names {@code field}. */
  Password accept(String field, String text, Email owner) {
    Password.brokenRule(text)
        .ifPresent(rule -> {
          throw new Refusal.Invalid(field, rule);
        });
    var password = new Password(text);
    if (common.contains(password)) {
      throw new Refusal.Invalid(field, "must not be a password that many people use");
    }
    var address = owner.address();
    var mailbox = address.substring(0, address.lastIndexOf('@'));
    if (text.equalsIgnoreCase(address) || text.equalsIgnoreCase(mailbox)) {
      throw new Refusal.Invalid(field, "must not be the e-mail address");
    }
    return password;
  }
}
