package io.blotter.application.account.port;

import java.time.Instant;

/** What has outlived its use. */
public interface OldProofs {
  /**
   * Removes what ended before {@code ended}, and sign-ups made before {@code unconfirmed}, so many
   * of each kind.
   */
  int remove(Instant ended, Instant unconfirmed, int most);
}
