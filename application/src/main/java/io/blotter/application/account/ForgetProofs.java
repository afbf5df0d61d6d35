package io.blotter.application.account;

/** Clears away proofs and sign-ups that are of no use any more. */
public interface ForgetProofs {
  /**
   * Removes sessions, leaves and codes that ended a day ago or longer, counts of failures that are
   * as old, sign-ups that nobody confirmed in thirty days, and networks that nobody signed in from
   * in ninety. Says how many rows that was.
   */
  int forgetOld();
}
