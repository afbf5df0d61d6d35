package io.blotter.application.account.port;

import java.time.Duration;
import java.time.Instant;

/** Counts failed sign-ins, and makes whoever fails often wait. */
public interface SignInThrottles {
  /**
   * Counts a try as failed before it is made, so that tries side by side do not all slip through.
   * Zero when it may be made; otherwise how long to wait, and nothing is counted.
   *
   * @param free how many failures in a row cost no wait; each further one doubles it
   */
  Duration begin(String subject, int free, Instant now);

  /** Forgets the failures of this subject. */
  void forget(String subject);

  /** Takes one failure back. */
  void forgive(String subject);
}
