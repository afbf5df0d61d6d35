package io.blotter.external.password;

import io.blotter.application.account.port.Passwords;
import io.blotter.domain.account.Password;
import io.blotter.domain.shared.Refusal;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Digests by Argon2id, which needs 19 MiB for each. Those of Werkzeug are checked too, by scrypt or
 * PBKDF2. A digest that cannot be read takes as long as one that can.
 */
public final class Argon2Passwords implements Passwords {
  private static final long TIMEOUT_SECONDS = 2;

  /** About as many as come to their turn within that time at each place. */
  private static final int MAX_WAITING_AT_A_PLACE = 50;

  /** Longer texts are no passwords and are not looked at. */
  private static final int MAX_UNITS = 8_192;

  /**
   * Digests of other kinds take longer than ours: a failure takes as long as the slowest of them,
   * so that its duration does not tell which kind there is, if any.
   */
  private static final long MIN_NANOS_OF_A_FAILURE = TimeUnit.MILLISECONDS.toNanos(160);

  private static final StoredDigest NOBODY = Argon2id.PRESENT.ofNobody();

  private final Supplier<byte[]> salts;
  private final Semaphore places;
  private final int maxWaiting;

  /**
   * @param salts each of 16 unpredictable bytes
   * @param atOnce how many passwords are worked on side by side
   */
  public Argon2Passwords(Supplier<byte[]> salts, int atOnce) {
    this(salts, new Semaphore(atOnce, true));
  }

  Argon2Passwords(Supplier<byte[]> salts, Semaphore places) {
    this.salts = salts;
    this.places = places;
    this.maxWaiting = MAX_WAITING_AT_A_PLACE * Math.max(1, places.availablePermits());
  }

  @Override
  public String digest(Password password) {
    return digestAnew(password.text());
  }

  @Override
  public String digestAnew(String checked) {
    return inTurn(() -> Argon2id.PRESENT.digest(checked, salts.get()));
  }

  @Override
  public boolean matches(String given, String digest) {
    return matches(given, StoredDigest.read(digest).orElse(NOBODY));
  }

  @Override
  public boolean matchesNobody(String given) {
    return matches(given, NOBODY);
  }

  @Override
  public boolean isOutdated(String digest) {
    return !Argon2id.PRESENT.wrote(digest);
  }

  private boolean matches(String given, StoredDigest digest) {
    var begin = System.nanoTime();
    var matches = isUnicode(given) && inTurn(() -> digest.matches(given));
    if (!matches) {
      waitUntil(begin + MIN_NANOS_OF_A_FAILURE);
    }
    return matches;
  }

  private static void waitUntil(long nanos) {
    try {
      TimeUnit.NANOSECONDS.sleep(nanos - System.nanoTime());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A lone surrogate has no bytes of its own in UTF-8: it would be taken for a question mark. */
  private static boolean isUnicode(String given) {
    return given.length() <= MAX_UNITS
        && given.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
  }

  private <T> T inTurn(Supplier<T> work) {
    try {
      if (places.getQueueLength() >= maxWaiting
          || !places.tryAcquire(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
        throw new Refusal.Unavailable("too many passwords are being checked: try again soon");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal.Unavailable("the server is stopping: try again soon");
    }
    try {
      return work.get();
    } finally {
      places.release();
    }
  }
}
