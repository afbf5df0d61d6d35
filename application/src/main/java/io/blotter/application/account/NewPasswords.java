package io.blotter.application.account;

import io.blotter.application.account.port.Passwords;
import io.blotter.domain.account.Email;

/** Passwords that users choose: held against the policy and turned into digests. */
final class NewPasswords {
  private final PasswordPolicy policy;
  private final Passwords passwords;

  NewPasswords(PasswordPolicy policy, Passwords passwords) {
    this.policy = policy;
    this.passwords = passwords;
  }

  /** Whether {@code password} is the one of this digest. */
  boolean matches(String password, String digest) {
    return passwords.matches(password, digest);
  }

  /** The digest to store; refuses a password that breaks a rule, naming {@code field}. */
  String digest(String field, String password, Email owner) {
    return passwords.digest(policy.accept(field, password, owner));
  }
}
