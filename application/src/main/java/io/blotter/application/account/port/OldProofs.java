package io.blotter.application.account.port;

import java.time.Instant;

/** What has outlived its use. */
public interface OldProofs {
  /**
   * Removes what ended before {@code ended}, sign-ups made before {@code unconfirmed}, and networks
   * that nobody used since {@code unused}, so many of each kind.
   */
  int remove(Instant ended, Instant unconfirmed, Instant unused, int most);
}
