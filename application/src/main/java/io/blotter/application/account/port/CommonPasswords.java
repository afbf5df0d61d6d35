package io.blotter.application.account.port;

import io.blotter.domain.account.Password;

/** Passwords that so many people use that they are tried first. */
public interface CommonPasswords {
  /** Whether the password is one of them, whatever the case of its letters. */
  boolean contains(Password password);
}
