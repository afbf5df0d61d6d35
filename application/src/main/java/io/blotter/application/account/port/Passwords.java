package io.blotter.application.account.port;

import io.blotter.domain.account.Password;

/**
 * Turns passwords into digests that do not give them away, and checks what is typed against one.
 * Each digest and check takes a good deal of time and memory on purpose; when too many are asked
 * for at once, they are refused as unavailable.
 */
public interface Passwords {
  /** A digest to keep, which says by itself how it was made; another one at every call. */
  String digest(Password password);

  /** The same of a password that was chosen under other rules and has just been checked. */
  String digestAnew(String checked);

  /**
   * Whether {@code digest} was made from what was given: by us, or by the registry we take over
   * from. A digest that cannot be read matches nothing.
   */
  boolean matches(String given, String digest);

  /** False, after the time it takes to check a password: for an account that is not there. */
  boolean matchesNobody(String given);

  /** Whether the digest was made in another way than {@link #digest} makes them now. */
  boolean isOutdated(String digest);
}
