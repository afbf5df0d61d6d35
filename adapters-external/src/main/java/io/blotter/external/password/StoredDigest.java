package io.blotter.external.password;

import java.security.MessageDigest;
import java.util.Optional;

/** A digest as it is kept: how it was derived from a password, and what came out. */
final class StoredDigest {
  private final Derivation derivation;
  private final byte[] result;

  StoredDigest(Derivation derivation, byte[] result) {
    this.derivation = derivation;
    this.result = result;
  }

  /** The digest that is written so; empty where it is none, or asks for more than we spend. */
  static Optional<StoredDigest> read(String text) {
    return Argon2id.read(text).or(() -> WerkzeugDigests.read(text));
  }

  boolean matches(String given) {
    return MessageDigest.isEqual(derivation.derive(given), result);
  }

  /** The slow way from a password to its digest. */
  @FunctionalInterface
  interface Derivation {
    byte[] derive(String password);
  }
}
