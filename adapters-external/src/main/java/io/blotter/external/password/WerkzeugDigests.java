package io.blotter.external.password;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.bouncycastle.crypto.generators.SCrypt;
import org.jspecify.annotations.Nullable;

/**
 * The digests of Werkzeug, the library of the registry we take over from: {@code method$salt$hash},
 * the salt as it is written, the hash in hexadecimal. Costs that the method leaves out are those of
 * Werkzeug 3.0.
 */
final class WerkzeugDigests {
  private static final int SCRYPT_BYTES = 64;
  private static final int MAX_BLOCKS = 65_536;
  private static final int MAX_BLOCK_SIZE = 16;
  private static final int MAX_LANES = 4;

  /** Blocks by block size, 128 bytes each: 64 MiB. */
  private static final int MAX_MEMORY = 524_288;

  private static final int USUAL_ITERATIONS = 600_000;
  private static final int MAX_ITERATIONS = 2_000_000;

  private static final Map<String, Integer> HASH_BYTES =
      Map.of("sha1", 20, "sha224", 28, "sha256", 32, "sha384", 48, "sha512", 64);

  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?:scrypt(?::(?<blocks>\\d{1,7}):(?<size>\\d{1,7}):(?<lanes>\\d{1,7}))?"
              + "|(?<pbkdf2>pbkdf2)(?::(?<hash>sha\\d{1,3})(?::(?<iterations>\\d{1,8}))?)?)"
              + "\\$(?<salt>[^$]{1,128})\\$(?<result>(?:[0-9a-f]{2}){1,64})");

  private WerkzeugDigests() {}

  static Optional<StoredDigest> read(String text) {
    var parts = WRITTEN.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    var salt = parts.group("salt").getBytes(UTF_8);
    var result = HexFormat.of().parseHex(parts.group("result"));
    if (parts.group("pbkdf2") == null) {
      return scrypt(
          number(parts.group("blocks"), 32_768),
          number(parts.group("size"), 8),
          number(parts.group("lanes"), 1),
          salt,
          result);
    }
    var hash = parts.group("hash");
    return pbkdf2(
        hash == null ? "sha256" : hash,
        number(parts.group("iterations"), USUAL_ITERATIONS),
        salt,
        result);
  }

  private static int number(@Nullable String digits, int usual) {
    return digits == null ? usual : Integer.parseInt(digits);
  }

  private static Optional<StoredDigest> scrypt(
      int blocks, int size, int lanes, byte[] salt, byte[] result) {
    if (result.length != SCRYPT_BYTES || !isAffordable(blocks, size, lanes)) {
      return Optional.empty();
    }
    return Optional.of(
        new StoredDigest(
            password ->
                SCrypt.generate(password.getBytes(UTF_8), salt, blocks, size, lanes, SCRYPT_BYTES),
            result));
  }

  private static boolean isAffordable(int blocks, int size, int lanes) {
    return blocks >= 2
        && blocks <= MAX_BLOCKS
        && Integer.bitCount(blocks) == 1
        && size >= 2
        && size <= MAX_BLOCK_SIZE
        && blocks * size <= MAX_MEMORY
        && lanes >= 1
        && lanes <= MAX_LANES;
  }

  private static Optional<StoredDigest> pbkdf2(
      String hash, int iterations, byte[] salt, byte[] result) {
    if (!Integer.valueOf(result.length).equals(HASH_BYTES.get(hash))
        || iterations < 1
        || iterations > MAX_ITERATIONS) {
      return Optional.empty();
    }
    return Optional.of(
        new StoredDigest(
            password -> {
              var key = new PBEKeySpec(password.toCharArray(), salt, iterations, 8 * result.length);
              return derived("PBKDF2WithHmacSHA" + hash.substring(3), key);
            },
            result));
  }

  private static byte[] derived(String algorithm, PBEKeySpec key) {
    try {
      return SecretKeyFactory.getInstance(algorithm).generateSecret(key).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java does not offer " + algorithm, e);
    }
  }
}
