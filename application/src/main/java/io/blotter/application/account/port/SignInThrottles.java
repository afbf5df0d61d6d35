package io.blotter.application.account.port;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Counts failed sign-ins, and makes whoever fails often wait. Failures halve with each hour. Waits
 * go by the clock that all servers share.
 */
public interface SignInThrottles {
  /**
   * Counts a try as failed before it is made, so that tries side by side do not all slip through.
   * Zero when it may be made; otherwise how long to wait, and nothing is counted.
   */
  Duration begin(Subject subject);

  /** Forgets the failures of this subject. */
  void reset(Subject subject);

  /** Takes one failure back, and the wait that came of it. */
  void forgive(Subject subject);

  /** Forgets all failures of this account, wherever they came from. */
  void resetAccount(String account);

  /**
   * Whose failures are counted.
   *
   * @param account whose password was tried; null where it may be anybody's
   * @param free how many failures cost no wait; each further one doubles it
   * @param longest wait
   */
  record Subject(String name, @Nullable String account, int free, Duration longest) {}
}
