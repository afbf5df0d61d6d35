package io.blotter.domain.account;

import java.util.HexFormat;

/**
 * A secret that proves who calls: 128 random bits as 32 lower-case hexadecimal digits. It is shown
 * once and kept only as a digest.
 */
public record ApiKey(String secret) {
  /** Makes a key of 16 random bytes. */
  public static ApiKey of(byte[] random) {
    if (random.length != 16) {
      throw new IllegalArgumentException("an API key is made of 16 random bytes");
    }
    return new ApiKey(HexFormat.of().formatHex(random));
  }

  @Override
  public String toString() {
    return "ApiKey[secret]";
  }
}
