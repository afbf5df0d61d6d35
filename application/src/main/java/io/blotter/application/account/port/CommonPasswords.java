package io.blotter.application.account.port;

import io.blotter.domain.account.Password;

/** Passwords that many people choose, and that are therefore tried first. */
public interface CommonPasswords {
  /** Whether it is one of them, whatever the case of its letters. */
  boolean contains(Password password);
}
