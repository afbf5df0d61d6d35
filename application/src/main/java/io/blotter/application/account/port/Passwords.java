package io.blotter.application.account.port;

import io.blotter.domain.account.Password;

/** Turns passwords into digests that describe themselves, and checks them. */
public interface Passwords {
  String digest(Password password);

  /** The present kind of digest of a password that has just been checked, whatever its length. */
  String digestAnew(String checked);

  /** Whether the digest, of whatever known kind, is that of {@code given}. */
  boolean matches(String given, String digest);

  /** False, after as long as a check takes: for an address that nobody has. */
  boolean matchesNobody(String given);

  /** Whether the digest is of a kind or strength that is no longer made. */
  boolean isOutdated(String digest);
}
