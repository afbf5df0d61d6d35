package io.blotter.domain.account;

import java.util.HexFormat;

/**
 * A secret that works once, such as the one in a letter's link: 128 random bits as 32 hexadecimal
 * digits. Kept only as a digest.
 */
public record OneTimeSecret(String text) {
  /** Makes a secret of 16 random bytes. */
  public static OneTimeSecret of(byte[] random) {
    if (random.length != 16) {
      throw new IllegalArgumentException("a secret is made of 16 random bytes");
    }
    return new OneTimeSecret(HexFormat.of().formatHex(random));
  }

  @Override
  public String toString() {
    return "OneTimeSecret[secret]";
  }
}
