package io.blotter.persistence.account;

import io.blotter.domain.account.ApiKey;
import io.blotter.domain.account.OneTimeSecret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What is stored of a key or a secret: the SHA-256 of its text, in hexadecimal. Both are 128 random
 * bits, so one round without salt cannot be guessed; existing tooling writes the same digest.
 */
final class SecretDigest {
  private SecretDigest() {}

  static String of(ApiKey key) {
    return of(key.secret());
  }

  static String of(OneTimeSecret secret) {
    return of(secret.text());
  }

  static String of(String secret) {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
