package io.blotter.application.account;

import io.blotter.application.account.port.Passwords;
import io.blotter.domain.account.Password;
import io.blotter.domain.shared.Refusal;

/** Digests that say what they were made from; old ones begin with another word. */
final class PlainPasswords implements Passwords {
  private static final String PRESENT = "digest of ";
  private static final String FORMER = "old digest of ";

  private boolean busy;

  /** Whether too many are asked for at once. */
  void busy(boolean now) {
    busy = now;
  }

  @Override
  public String digest(Password password) {
    return PRESENT + password.text();
  }

  @Override
  public String digestAnew(String checked) {
    return PRESENT + checked;
  }

  @Override
  public boolean matches(String given, String digest) {
    if (busy) {
      throw new Refusal.Unavailable("busy");
    }
    return digest.equals(PRESENT + given) || digest.equals(FORMER + given);
  }

  @Override
  public boolean matchesNobody(String given) {
    return matches(given, "");
  }

  @Override
  public boolean isOutdated(String digest) {
    return digest.startsWith(FORMER);
  }
}
