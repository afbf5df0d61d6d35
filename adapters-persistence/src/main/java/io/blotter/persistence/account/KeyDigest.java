package io.blotter.persistence.account;

import io.blotter.domain.account.ApiKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What is stored of a key: the SHA-256 of its text, in hexadecimal. A key is 128 random bits, so
 * one round without salt cannot be guessed; existing tooling writes the same digest.
 */
final class KeyDigest {
  private KeyDigest() {}

  static String of(ApiKey key) {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(key.secret().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
